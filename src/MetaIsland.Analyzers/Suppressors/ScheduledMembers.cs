using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>Members that nobody calls by their names: generated code does, since an attribute says so.</summary>
internal static class ScheduledMembers
{
    private static readonly string[] Marks =
        [KnownNames.Node, KnownNames.Receive, KnownNames.SyncPoint, KnownNames.Apply, KnownNames.Resolve, KnownNames.Rebid, KnownNames.Query];

    public static bool IsMarked(ISymbol member) => member is IMethodSymbol method && Marks.Any(mark => method.MarkOf(mark) is not null);

    /// <summary>Marked itself, or named by the mark of another member: <c>[When(nameof(IsHungry))]</c>, <c>Fallback</c>, <c>Held</c>.</summary>
    public static bool IsCalled(ISymbol member) => IsMarked(member) || member.ContainingType is { } type && IsNamed(type, member.Name);

    private static bool IsNamed(INamedTypeSymbol type, string name) => type.GetMembers().OfType<IMethodSymbol>().SelectMany(m => m.GetAttributes()).Any(mark =>
        mark.AttributeClass.Is(KnownNames.When) && WhenMembers.ReadName(mark) == name
        || mark.AttributeClass.Is(KnownNames.Node) && Names(mark, "Fallback", name)
        || mark.AttributeClass.Is(KnownNames.Apply) && Names(mark, "Held", name));

    private static bool Names(AttributeData mark, string setting, string name) =>
        mark.NamedArguments.Any(a => a.Key == setting && a.Value is { Kind: TypedConstantKind.Primitive, Value: string value } && value == name);
}

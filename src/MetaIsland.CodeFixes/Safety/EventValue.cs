using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>One member of an event that a fix writes.</summary>
/// <param name="Name">Of the member.</param>
/// <param name="Type">Whole name.</param>
/// <param name="Value">What the node puts into it.</param>
/// <param name="IsPublic">Everybody can see the type.</param>
internal sealed record EventValue(string Name, string Type, string Value, bool IsPublic)
{
    /// <summary>Numbers, text and what is made of numbers: surely nothing that can change. There is more, which needs more than a glance.</summary>
    public static bool IsImmutable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is { IsUnmanagedType: true, TypeKind: TypeKind.Struct or TypeKind.Enum }
        || type is INamedTypeSymbol { Arity: 1 } array && array.Is(KnownNames.ImmutableArray) && IsImmutable(array.TypeArguments[0]);

    public static bool IsVisible(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.NotApplicable))
                return false;
        }
        return type is not INamedTypeSymbol named || named.TypeArguments.All(IsVisible);
    }
}

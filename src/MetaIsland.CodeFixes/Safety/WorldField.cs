using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>The field of the world that an event changes: the one there is, or one that takes the place of what was changed before.</summary>
/// <param name="Name">As code inside the world writes it.</param>
/// <param name="Declaration">Its text; null where it is there.</param>
internal sealed record WorldField(string Name, string? Declaration)
{
    // What is meant for threads is not needed where one thread writes.
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["ConcurrentBag"] = "List", ["ConcurrentQueue"] = "Queue", ["ConcurrentDictionary"] = "Dictionary",
        ["List"] = "List", ["Queue"] = "Queue", ["Dictionary"] = "Dictionary", ["HashSet"] = "HashSet",
    };

    /// <summary>Null where a world cannot have such a field, or has another thing of that name.</summary>
    public static WorldField? For(SharedChange change, INamedTypeSymbol world)
    {
        if (!change.Member.IsStatic && change.Member.ContainingType.SameAs(world))
            return new WorldField(change.Member.Name.Escape(), null);
        if (TypeOf(change.Type) is not { } type)
            return null;
        var name = char.ToLowerInvariant(change.Member.Name[0]) + change.Member.Name.Substring(1);
        if (world.GetMembers().FirstOrDefault(m => string.Equals(m.Name.TrimStart('_'), name, StringComparison.OrdinalIgnoreCase)) is { } there)
            return there is IFieldSymbol { IsStatic: false, IsReadOnly: false } field && "global::" + field.Type.ToDisplayString() == type || there is IFieldSymbol { IsStatic: false } same && Names.Full(same.Type) == type
                ? new WorldField(there.Name.Escape(), null)
                : null;
        var isCollection = type.EndsWith(">", StringComparison.Ordinal);
        return new WorldField(name.Escape(), $"{(isCollection ? "readonly " : "")}{type} {name.Escape()}{(isCollection ? " = []" : type == "string" ? " = \"\"" : "")};");
    }

    private static string? TypeOf(ITypeSymbol type)
    {
        if (EventValue.IsImmutable(type))
            return Names.Full(type);
        if (type is not INamedTypeSymbol { Arity: 1 or 2 } named || !Plain.TryGetValue(named.Name, out var plain)
            || !named.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal)
            || !named.TypeArguments.All(EventValue.IsImmutable))
            return null;
        return $"global::System.Collections.Generic.{plain}<{string.Join(", ", named.TypeArguments.Select(Names.Full))}>";
    }
}

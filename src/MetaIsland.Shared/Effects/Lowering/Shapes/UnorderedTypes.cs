using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// The collections that promise no order. MetaIsland's own read-only maps and sets are not among them: these go by key. Sorted ones neither,
/// nor what LINQ makes of an ordered source (<c>GroupBy</c>, <c>Distinct</c>, <c>ToLookup</c>), which keeps the order things were first seen in.
/// </summary>
internal static class UnorderedTypes
{
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2",
        "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.IImmutableDictionary`2",
        "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Collections.Frozen.FrozenDictionary`2",
        "System.Collections.ObjectModel.ReadOnlyDictionary`2", "System.Collections.Hashtable", "System.Collections.IDictionary",
    };

    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.HashSet`1", "System.Collections.Generic.ISet`1", "System.Collections.Generic.IReadOnlySet`1",
        "System.Collections.Immutable.ImmutableHashSet`1", "System.Collections.Immutable.IImmutableSet`1",
        "System.Collections.Frozen.FrozenSet`1", "System.Collections.ObjectModel.ReadOnlySet`1",
    };

    private static readonly HashSet<string> Bags = new(StringComparer.Ordinal)
    {
        "System.Collections.Concurrent.ConcurrentBag`1",
    };

    // Told by the last part alone first: most types are something else.
    private static readonly HashSet<string> MetadataNames = new(Maps.Concat(Sets).Concat(Bags).Select(n => n.Substring(n.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    public static bool IsUnordered(ITypeSymbol? type) => ElementOf(type) is not null;

    /// <summary>What one gets from it; null where it has an order.</summary>
    public static ElementKind? ElementOf(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Where(t => t is not ITypeParameterSymbol).Select(ElementOf).FirstOrDefault(e => e is not null),
        INamedTypeSymbol { ContainingType: { } outer } part => ElementOfPart(part.Name, outer),
        INamedTypeSymbol named => named.SelfAndBases().Select(ElementOfListed).FirstOrDefault(e => e is not null),
        _ => null,
    };

    /// <summary>Its order is one and the same function of what was done to it, as long as nothing was taken out.</summary>
    public static bool KeepsInsertions(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingType: { } outer } ? KeepsInsertions(outer)
        : type.Is("System.Collections.Generic.Dictionary`2") || type.Is("System.Collections.Generic.HashSet`1");

    private static ElementKind? ElementOfPart(string name, INamedTypeSymbol outer) => name switch
    {
        "KeyCollection" when ElementOf(outer) is not null => ElementKind.Unique,
        "ValueCollection" when ElementOf(outer) is not null => ElementKind.Other,
        "Builder" => ElementOf(outer),
        "UnorderedItemsCollection" when outer.Is("System.Collections.Generic.PriorityQueue`2") => ElementKind.Other,
        _ => null,
    };

    private static ElementKind? ElementOfListed(INamedTypeSymbol type)
    {
        if (!MetadataNames.Contains(type.MetadataName))
            return null;
        if (Maps.Any(name => type.Is(name)))
            return ElementKind.Pair;
        return Sets.Any(name => type.Is(name)) ? ElementKind.Unique : Bags.Any(name => type.Is(name)) ? ElementKind.Other : null;
    }
}

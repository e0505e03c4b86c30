using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>
/// Whether nothing reachable from a value can change: decided by structure, all the way down. A struct counts as the sum of its fields,
/// since whoever takes one has a copy.
/// </summary>
public static class Immutability
{
    // Deeper than any type a person writes; a generic type that grows inside itself would have no end.
    private const int MaxDepth = 24;

    private static readonly HashSet<string> ImmutableGenerics =
    [
        "ImmutableArray", "ImmutableList", "ImmutableDictionary", "ImmutableHashSet", "ImmutableSortedDictionary", "ImmutableSortedSet",
        "ImmutableQueue", "ImmutableStack", "FrozenSet", "FrozenDictionary",
    ];

    public static bool IsImmutable(ITypeSymbol type, CancellationToken cancellation = default) => FindMutable(type, cancellation) is null;

    /// <summary>What can change, as the end of a sentence (<c>'Plan.Steps' can be set</c>); null when nothing can.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <param name="believesPromises">What is marked <c>[Immutable]</c> is taken for it where it is a part; state has to be written out, which no promise helps.</param>
    public static string? FindMutable(ITypeSymbol type, CancellationToken cancellation = default, bool believesPromises = false) =>
        new Walk(cancellation, believesPromises).Find(type, 0);

    private sealed class Walk(CancellationToken cancellation, bool believesPromises)
    {
        private readonly HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default);

        public string? Find(ITypeSymbol type, int depth)
        {
            cancellation.ThrowIfCancellationRequested();
            type = type.WithoutNull(out _);
            if (ScalarTypes.IsScalar(type) || type.TypeKind == TypeKind.Enum)
                return null;
            if (believesPromises && depth > 0 && type.OriginalDefinition.Has(KnownNames.Immutable))
                return null;
            if (type is not INamedTypeSymbol named || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsRefLikeType)
                return $"'{TypeRefs.Short(type)}' is {Describe(type)}";
            if (named.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
                return "'object' can be anything";
            if (depth > MaxDepth)
                return $"'{TypeRefs.Short(type)}' has no end";
            // A type inside itself is as immutable as the rest of it.
            if (!seen.Add(named))
                return null;
            if (named.IsTupleType || IsContainer(named))
                return FirstOf(named.TypeArguments.Select(a => Find(a, depth + 1)));
            if (Owner(named) is { } owner)
                return $"'{TypeRefs.Short(named)}' shows {owner} and ends with its node";
            if (named is { IsValueType: false, IsSealed: false, IsRecord: false })
                return $"'{TypeRefs.Short(named)}' is not sealed";
            return FindInFields(named, depth);
        }

        private string? FindInFields(INamedTypeSymbol named, int depth)
        {
            if (named is { IsUnmanagedType: true, DeclaringSyntaxReferences.IsEmpty: true })
                return null;
            foreach (var type in named.SelfAndBases())
            {
                var fields = StoredFields.Of(type, cancellation);
                foreach (var field in fields)
                {
                    if (field.CanChange && !named.IsValueType)
                        return $"'{TypeRefs.Short(named)}.{field.Name}' can be set";
                    if (Find(field.Type, depth + 1) is { } inner)
                        return inner;
                }
                if (FindInForeign(type, fields, depth) is { } foreign)
                    return foreign;
            }
            return null;
        }

        // What another assembly keeps private cannot be seen: what can be seen must then account for the whole type.
        private string? FindInForeign(INamedTypeSymbol type, IReadOnlyList<StoredField> fields, int depth)
        {
            if (!type.DeclaringSyntaxReferences.IsEmpty)
                return null;
            if (fields.Count == 0 && !type.IsRecord)
                return $"'{TypeRefs.Short(type)}' does not show what it stores";
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.DeclaredAccessibility != Accessibility.Public)
                    continue;
                if (property.SetMethod is { IsInitOnly: false } && !type.IsValueType)
                    return $"'{TypeRefs.Short(type)}.{property.Name}' can be set";
                if (!property.IsIndexer && Find(property.Type, depth + 1) is { } inner)
                    return inner;
            }
            return null;
        }
    }

    private static string? FirstOf(IEnumerable<string?> answers) => answers.FirstOrDefault(a => a is not null);

    private static bool IsContainer(INamedTypeSymbol type) =>
        type.Is("System.Collections.Generic.KeyValuePair`2")
        || ImmutableGenerics.Contains(type.Name)
            && (type.Is("System.Collections.Immutable." + type.MetadataName) || type.Is("System.Collections.Frozen." + type.MetadataName));

    // The read-only types of a view, and View and Events themselves.
    private static string? Owner(INamedTypeSymbol type)
    {
        if (WorldParts.Of(type, type) is { } part)
            return $"'{part.World.Name}'";
        var isReadOnly = type.Name.StartsWith("ReadOnly", StringComparison.Ordinal) && type.Is("MetaIsland." + type.MetadataName);
        return isReadOnly ? "the world" : null;
    }

    private static string Describe(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Array => "an array",
        TypeKind.Interface => "an interface, which does not say what is behind it",
        TypeKind.Delegate => "a delegate",
        TypeKind.Pointer or TypeKind.FunctionPointer => "a pointer",
        TypeKind.Dynamic => "dynamic",
        TypeKind.TypeParameter => "a type parameter",
        _ => "a reference to what another owns",
    };
}

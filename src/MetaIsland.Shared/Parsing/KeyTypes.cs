using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Keys of maps, sets and contests: types with one obvious order and an equality that agrees with it.</summary>
internal static class KeyTypes
{
    private const string Supported =
        "keys are integers, enums, bool, char, string, Guid, dates, AgentId, and tuples or record structs of these";

    /// <summary>Why the type cannot be a key; null when it can, or when the compiler has not made sense of it.</summary>
    public static string? FindUnordered(ITypeSymbol type) => Find(type, 0);

    private static string? Find(ITypeSymbol annotated, int depth)
    {
        var type = annotated.WithoutNull(out var isNullable);
        if (type.HasError())
            return null;
        if (isNullable)
            return $"'{TypeRefs.Short(type)}?' may be null; {Supported}";
        if (ScalarTypes.IsKey(type) || type.TypeKind == TypeKind.Enum)
            return null;
        if (depth > 8 || type is not INamedTypeSymbol named)
            return $"'{TypeRefs.Short(type)}' is none; {Supported}";
        if (named.IsTupleType)
            return named.TupleElements.Select(e => Find(e.Type, depth + 1)).FirstOrDefault(p => p is not null);
        if (named is { IsValueType: true } && (named.IsRecord || CompositeTypes.IsPositional(named)))
            return StoredFields.Of(named, default).Select(f => Find(f.Type, depth + 1)).FirstOrDefault(p => p is not null);
        return named is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }
            ? $"'{TypeRefs.Short(type)}' is a plain struct; make it a record struct"
            : $"'{TypeRefs.Short(type)}' is none; {Supported}";
    }
}

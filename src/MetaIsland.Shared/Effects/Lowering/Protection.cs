using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <summary>Casts that give back what a read-only type keeps from whoever has it.</summary>
internal static class Protection
{
    /// <summary>How a conversion takes protection off; null where it does not.</summary>
    public static string? Removed(ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is null || to is null || !IsReadOnly(from))
            return null;
        to = to.WithoutNull(out _);
        return IsReadOnly(to) || to.SpecialType == SpecialType.System_Object || !CanChange(to) ? null : $"({TypeRefs.Short(to)})";
    }

    private static bool IsReadOnly(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_IEnumerable
        || type.Is("System.Collections.Generic.IReadOnlyDictionary`2") || type.Is("System.Collections.Generic.IReadOnlySet`1");

    private static bool CanChange(ITypeSymbol type) => type is IArrayTypeSymbol
        || type.TypeKind is TypeKind.Class or TypeKind.Interface && !type.IsValueType && IsCollection(type) && !Immutability.IsImmutable(type);

    private static bool IsCollection(ITypeSymbol type) =>
        type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.SpecialType != SpecialType.System_String;
}

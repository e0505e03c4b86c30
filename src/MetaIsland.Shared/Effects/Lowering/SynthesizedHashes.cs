using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <summary>Hash codes that the compiler writes for records: as stable as what they are made of.</summary>
internal static class SynthesizedHashes
{
    public static bool DifferByProcess(ITypeSymbol type) => Differs(type, 0);

    private static bool Differs(ITypeSymbol type, int depth)
    {
        type = type.WithoutNull(out _);
        // Of tuples the class library mixes in a number of the process; of record classes the type's own hash code.
        if (type.SpecialType == SpecialType.System_String || type is INamedTypeSymbol { IsTupleType: true } or { IsRecord: true, IsValueType: false })
            return true;
        return depth < 8 && type is INamedTypeSymbol { IsRecord: true } record
            && StoredFields.OfAll(record, CancellationToken.None).Any(f => Differs(f.Field.Type, depth + 1));
    }
}

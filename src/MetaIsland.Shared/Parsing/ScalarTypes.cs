using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Types the runtime knows how to hash, and of these the ones that have an order to be keys in.</summary>
internal static class ScalarTypes
{
    private static readonly HashSet<string> System =
    [
        "Int128", "UInt128", "Half", "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Version", "Uri",
    ];

    private static readonly HashSet<string> NotKeys = ["Half", "Version", "Uri", "BigInteger", "Rune"];

    public static bool IsScalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Decimal
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Single or SpecialType.System_Double
            or SpecialType.System_DateTime => true,
        SpecialType.None => IsNamedScalar(type),
        _ => false,
    };

    /// <summary>Integers, <c>bool</c>, <c>char</c>, <c>string</c>, <c>Guid</c>, dates and <c>AgentId</c>.</summary>
    public static bool IsKey(ITypeSymbol type) => IsScalar(type)
        && type.SpecialType is not (SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double)
        && !NotKeys.Contains(type.Name);

    private static bool IsNamedScalar(ITypeSymbol type) =>
        System.Contains(type.Name) ? type.Is("System." + type.Name)
        : type.Is("MetaIsland.AgentId") || type.Is("System.Numerics.BigInteger") || type.Is("System.Text.Rune");
}

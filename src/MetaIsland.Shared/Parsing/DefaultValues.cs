using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Parsing;

/// <summary>Default values of parameters as source can write them anywhere.</summary>
internal static class DefaultValues
{
    /// <summary><c> = 3</c>; empty for a parameter without one.</summary>
    public static string Of(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? " = " + Literal(parameter.Type.WithoutNull(out _), parameter.ExplicitDefaultValue) : "";

    private static string Literal(ITypeSymbol type, object? value) => value switch
    {
        null => type.IsReferenceType ? "null" : "default",
        _ when type.TypeKind == TypeKind.Enum => $"({type.ToCode(TypeRefs.NameFormat)})({Primitive(value)})",
        double.NaN => "double.NaN",
        float.NaN => "float.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        _ => Primitive(value) + Suffix(value),
    };

    private static string Primitive(object value) =>
        SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default";

    private static string Suffix(object value) => value switch
    {
        float => "F",
        decimal => "M",
        _ => "",
    };
}

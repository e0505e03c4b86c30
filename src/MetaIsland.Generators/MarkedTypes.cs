using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators;

internal static class MarkedTypes
{
    /// <summary>
    /// False for the second part of a type that has the attribute on two: the compiler refuses that, but the type still gets one file,
    /// not two of one name.
    /// </summary>
    public static bool IsFirstPart(this GeneratorAttributeSyntaxContext marked)
    {
        var attribute = marked.Attributes[0].AttributeClass;
        var first = marked.TargetSymbol.GetAttributes()
            .First(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, attribute))
            .ApplicationSyntaxReference;
        return first is null || first.SyntaxTree == marked.TargetNode.SyntaxTree && marked.TargetNode.Span.Contains(first.Span);
    }
}

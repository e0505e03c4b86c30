using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators;

internal static class MarkedTypes
{
    /// <summary>
    /// False for the second part of a type that has the attribute on two, and for a second <c>[Simulation&lt;...&gt;]</c> with another
    /// number of agents: that is refused, but the type still gets one file, not two of one name.
    /// </summary>
    public static bool IsFirstPart(this GeneratorAttributeSyntaxContext marked)
    {
        var attribute = marked.Attributes[0].AttributeClass;
        var first = marked.TargetSymbol.GetAttributes()
            .First(other => other.AttributeClass?.Name == attribute?.Name && other.AttributeClass?.ContainingNamespace.Name == attribute?.ContainingNamespace.Name);
        var place = first.ApplicationSyntaxReference;
        return SymbolEqualityComparer.Default.Equals(first.AttributeClass, attribute)
            && (place is null || place.SyntaxTree == marked.TargetNode.SyntaxTree && marked.TargetNode.Span.Contains(place.Span));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>Where <c>[Simulation&lt;Island, Islander&gt;]</c> names its types.</summary>
internal static class ArgumentPlaces
{
    /// <summary>The place of a type argument, counted from the world's; the simulation's name where there is none.</summary>
    public static Location? Of(INamedTypeSymbol simulation, int argument, CancellationToken cancellation)
    {
        var attribute = simulation.SimulationAttribute()?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        var generic = attribute?.Name.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault();
        return generic?.TypeArgumentList.Arguments.ElementAtOrDefault(argument)?.GetLocation() ?? simulation.Place();
    }
}

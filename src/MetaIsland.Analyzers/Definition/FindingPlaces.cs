using MetaIsland.Parsing;
using MetaIsland.Planning;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Definition;

/// <summary>From the names in a finding to the place in the source.</summary>
internal static class FindingPlaces
{
    /// <summary>The parameter, else the method, else the type.</summary>
    public static Location? In(INamedTypeSymbol owner, Finding finding)
    {
        var method = finding.Node is { } node ? NodeMethods.Find(owner, node, finding.Parameter) : null;
        var parameter = method?.Parameters.FirstOrDefault(p => p.Name == finding.Parameter);
        return parameter?.Place() ?? method?.Place() ?? owner.Place();
    }
}

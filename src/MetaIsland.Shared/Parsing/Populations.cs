using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Every population that changes must be of a type of agent that the simulation has.</summary>
internal static class Populations
{
    /// <inheritdoc cref="OtherWorlds.Report"/>
    public static void Report(
        ParseContext context, IReadOnlyList<SimulationAgentSpec> agents, INamedTypeSymbol owner, EquatableArray<NodeSpec> nodes, Location? place)
    {
        foreach (var node in nodes)
        {
            foreach (var parameter in node.Parameters.Where(p => p.Kind == ParameterKind.Population && agents.All(a => a.Path.FullName != p.Type.Key)))
            {
                context.Report(
                    DefinitionRules.BadPopulation,
                    NodeMethods.FindParameter(owner, node, parameter.Name)?.Place() ?? place,
                    $"{owner.Name}.{node.Name}",
                    parameter.Type.Short,
                    $"'{TypeRefs.Short(context.Type)}' has no such agents; add '{parameter.Type.Short}' to its [Simulation<...>], or take the parameter away");
            }
        }
    }
}

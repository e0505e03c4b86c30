using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Every view and emitter of a simulation must be of the one world there is.</summary>
internal static class OtherWorlds
{
    /// <param name="context">The simulation's.</param>
    /// <param name="world">Its world.</param>
    /// <param name="owner">The agent or the simulation itself.</param>
    /// <param name="nodes">The owner's nodes or sync points.</param>
    /// <param name="place">Where the simulation names an owner that has no source here.</param>
    public static void Report(
        ParseContext context, ITypeSymbol world, INamedTypeSymbol owner, EquatableArray<NodeSpec> nodes, Location? place)
    {
        var key = TypeRefs.From(world).Key;
        foreach (var node in nodes)
        {
            foreach (var parameter in node.Parameters.Where(p => p.World is not null && p.World != key))
            {
                context.Report(
                    DefinitionRules.OtherWorld,
                    NodeMethods.FindParameter(owner, node, parameter.Name)?.Place() ?? place,
                    $"{owner.Name}.{node.Name}",
                    parameter.Type.Short,
                    TypeRefs.Short(context.Type),
                    TypeRefs.Short(world),
                    parameter.Kind == ParameterKind.View ? WorldParts.View : WorldParts.Events);
            }
        }
    }
}

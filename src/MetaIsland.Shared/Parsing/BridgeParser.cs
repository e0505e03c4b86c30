using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Nodes of an agent in another assembly: its private members cannot be seen from here, its generated bridges can.</summary>
internal static class BridgeParser
{
    public const string BridgeType = "NodeBridge";

    /// <param name="context">The simulation's.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="place">Where the simulation names it.</param>
    public static EquatableArray<NodeSpec> Parse(ParseContext context, INamedTypeSymbol agent, Location? place)
    {
        var silent = new ParseContext(agent, null, context.Cancellation);
        var nodes = new List<NodeSpec>();
        if (agent.GetTypeMembers(BridgeType).FirstOrDefault() is { } bridges)
        {
            var owner = new NodeOwner(agent, IsSimulation: false);
            nodes.AddRange(bridges.GetMembers().OfType<IMethodSymbol>()
                .Where(m => context.Compilation?.IsSymbolAccessibleWithin(m, context.Type) == true)
                .Select(m => NodeParser.ParseBridge(silent, owner, m))
                .OfType<NodeSpec>());
            nodes.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            ReportHidden(context, agent, bridges, nodes, place);
        }
        else
        {
            silent.Break();
        }
        // Its own build has not succeeded, and says why.
        if (silent.IsBroken)
            context.Break();
        return new(nodes);
    }

    private static void ReportHidden(
        ParseContext context, INamedTypeSymbol agent, INamedTypeSymbol bridges, List<NodeSpec> nodes, Location? place)
    {
        var internals = bridges.Attribute(KnownNames.Bridge)?.NamedArguments.FirstOrDefault(a => a.Key == "InternalNodes").Value;
        if (internals is not { Kind: TypedConstantKind.Array, IsNull: false } names)
            return;
        foreach (var hidden in names.Values.Select(v => v.Value as string).Where(name => nodes.All(n => n.Name != name)))
        {
            context.Report(DefinitionRules.BadSimulation, place, TypeRefs.Short(context.Type), TypeRefs.Short(agent),
                $"its node '{hidden}' takes or returns an internal type of another assembly; make that type public");
        }
    }
}

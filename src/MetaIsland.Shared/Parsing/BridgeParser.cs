using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Nodes of an agent in another assembly: its private members cannot be seen from here, its generated bridges can.</summary>
internal static class BridgeParser
{
    public const string BridgeType = "NodeBridge";

    public static EquatableArray<NodeSpec> Parse(ParseContext context, INamedTypeSymbol agent)
    {
        var silent = new ParseContext(agent, null, context.Cancellation);
        var nodes = new List<NodeSpec>();
        if (agent.GetTypeMembers(BridgeType).FirstOrDefault() is { } bridges)
        {
            var owner = new NodeOwner(agent, IsSimulation: false);
            nodes.AddRange(bridges.GetMembers().OfType<IMethodSymbol>().Select(m => NodeParser.ParseBridge(silent, owner, m)).OfType<NodeSpec>());
            nodes.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
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
}

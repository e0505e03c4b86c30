using MetaIsland.Analyzers.Definition;
using MetaIsland.Model;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>An agent in all the simulations that name it.</summary>
internal sealed class AgentGraph(INamedTypeSymbol agent, IReadOnlyList<Graph> graphs)
{
    private readonly string owner = TypePaths.From(agent).FullName;

    /// <summary>The nodes of the agent in each graph that could be compiled.</summary>
    public IEnumerable<IReadOnlyList<GraphNode>> Plans => graphs.Where(g => g.Plan is not null).Select(g => (IReadOnlyList<GraphNode>)g.Plan!.Nodes.Where(n => n.Owner == owner).ToList());

    public IEnumerable<string> Simulations => graphs.Select(g => g.Simulation.Name);

    /// <summary>Which sync point takes what the node returns from all agents; null where only the agent itself does.</summary>
    public string? GatheredBy(string node) => graphs.Where(g => g.Plan is not null).SelectMany(g => g.Plan!.SyncPoints)
        .FirstOrDefault(s => s.Inputs.Values.SelectMany(p => p).Any(p => p.Owner == owner && p.Spec.Name == node))?.Spec.Name;

    /// <summary>The sync point that may go on without the node, and which; null where none does.</summary>
    public string? ClosedBy(string node)
    {
        foreach (var graph in graphs.Where(g => g.Plan is not null))
        {
            var found = graph.Plan!.Nodes.FirstOrDefault(n => n.Owner == owner && n.Spec.Name == node && n.ClosedBy >= 0);
            if (found is not null)
                return graph.Plan.SyncPoints[found.ClosedBy].Spec.Name;
        }
        return null;
    }
}

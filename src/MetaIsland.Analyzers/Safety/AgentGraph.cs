using MetaIsland.Analyzers.Definition;
using MetaIsland.Model;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>An agent, or a base of agents, in all the simulations that name it or what derives from it.</summary>
/// <param name="owners">The full names of these agents.</param>
/// <param name="graphs">The simulations.</param>
internal sealed class AgentGraph(IReadOnlyCollection<string> owners, IReadOnlyList<Graph> graphs)
{
    public static AgentGraph Of(INamedTypeSymbol agent, Graphs graphs, CancellationToken stop)
    {
        var all = graphs.All(stop);
        var owners = all.SelectMany(g => g.Simulation.SimulationAttribute()!.AttributeClass!.TypeArguments.Skip(1)).OfType<INamedTypeSymbol>()
            .Where(a => a.SelfAndBases().Any(b => b.SameAs(agent)))
            .Select(a => TypePaths.From(a).FullName);
        return new AgentGraph([.. owners.Distinct()], all);
    }

    /// <summary>The nodes of one agent in each graph that could be compiled.</summary>
    public IEnumerable<IReadOnlyList<GraphNode>> Plans => graphs.Where(g => g.Plan is not null)
        .SelectMany(g => owners, (graph, owner) => (IReadOnlyList<GraphNode>)graph.Plan!.Nodes.Where(n => n.Owner == owner).ToList())
        .Where(nodes => nodes.Count > 0);

    /// <summary>Which sync point takes what the node returns from all agents; null where only the agent itself does.</summary>
    public string? GatheredBy(string node) => graphs.Where(g => g.Plan is not null).SelectMany(g => g.Plan!.SyncPoints)
        .FirstOrDefault(s => s.Inputs.Values.SelectMany(p => p).Any(p => owners.Contains(p.Owner) && p.Spec.Name == node))?.Spec.Name;

    /// <summary>The sync point that may go on without the node, and which; null where none does.</summary>
    public string? ClosedBy(string node)
    {
        foreach (var graph in graphs.Where(g => g.Plan is not null))
        {
            var found = graph.Plan!.Nodes.FirstOrDefault(n => owners.Contains(n.Owner) && n.Spec.Name == node && n.ClosedBy >= 0);
            if (found is not null)
                return graph.Plan.SyncPoints[found.ClosedBy].Spec.Name;
        }
        return null;
    }
}

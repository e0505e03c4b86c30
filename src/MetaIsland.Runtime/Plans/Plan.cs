using MetaIsland.Planning;

namespace MetaIsland;

/// <summary>The compiled graph of a simulation: what every schedule runs. Immutable; one for all runs of a simulation type.</summary>
public sealed class Plan
{
    private readonly uint[] streams;

    /// <summary>Builds a plan from what the generator compiled.</summary>
    /// <param name="agents">Names of the agent types, in the order of <c>[Simulation&lt;...&gt;]</c>.</param>
    /// <param name="nodes">Nodes and sync points in canonical order.</param>
    /// <param name="steps">Steps in topological order.</param>
    public Plan(IReadOnlyList<string> agents, IReadOnlyList<PlanNode> nodes, IReadOnlyList<PlanStep> steps)
    {
        Agents = agents;
        Nodes = nodes;
        for (var rank = 0; rank < nodes.Count; rank++)
            nodes[rank].Rank = rank;
        streams = [.. nodes.Select(node => NameHash.Of(node.Name))];
        SyncPoints = [.. nodes.Where(node => node.IsSyncPoint).OrderBy(node => node.CommitsAt)];
        Layers = [.. nodes.GroupBy(node => node.Layer).OrderBy(layer => layer.Key).Select(layer => layer.ToArray())];
        NodeSteps = [.. nodes.Select(NodeStep)];
        FusedSteps = steps;
        Steps = [.. NodeSteps, .. steps];
        foreach (var step in Steps)
            step.Readers = step.Nodes.Count(node => nodes[node].ReadsWorld);
    }

    /// <summary>Names of the agent types; the index is what <see cref="PlanNode.Agent"/> says.</summary>
    public IReadOnlyList<string> Agents { get; }

    /// <summary>Nodes and sync points in canonical order: by layer, then by name.</summary>
    public IReadOnlyList<PlanNode> Nodes { get; }

    /// <summary>Sync points in their total order.</summary>
    public IReadOnlyList<PlanNode> SyncPoints { get; }

    /// <summary>Nodes and sync points by layer.</summary>
    public IReadOnlyList<IReadOnlyList<PlanNode>> Layers { get; }

    /// <summary>
    /// The state after each round is a function of program, initial state, seed and tape: nothing in the plan depends on timing, such as a
    /// node that reads the clock.
    /// </summary>
    public bool IsDeterministic => !Nodes.Any(node => node.ReadsClock);

    /// <summary>A step of its own for every node, by rank.</summary>
    public IReadOnlyList<PlanStep> NodeSteps { get; }

    /// <summary>The steps of a schedule that fuses, in topological order.</summary>
    public IReadOnlyList<PlanStep> FusedSteps { get; }

    /// <summary>All steps, by id: first <see cref="NodeSteps"/>, then <see cref="FusedSteps"/>.</summary>
    internal IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>The node's part in the key of random numbers.</summary>
    internal uint StreamOf(int rank) => streams[rank];

    private static PlanStep NodeStep(PlanNode node) => new()
    {
        Id = node.Rank,
        Agent = node.Agent,
        Stage = node.Phase + 1,
        Nodes = [node.Rank],
        AwaitedBy = node.CommitsAt,
        IsAsync = node.IsAsync,
    };
}

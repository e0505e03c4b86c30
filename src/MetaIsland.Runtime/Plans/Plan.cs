using MetaIsland.Logging;
using MetaIsland.Planning;

namespace MetaIsland;

/// <summary>The compiled graph of a simulation: what every schedule runs. Immutable; one for all runs of a simulation type.</summary>
public sealed class Plan
{
    private readonly uint[] streams;
    private readonly uint[] fallbackStreams;
    private readonly PlanStep[] steps;
    private readonly int[][] readers;       // version, agent type: nodes of an agent

    /// <summary>Builds a plan from what the generator compiled.</summary>
    /// <param name="agents">Names of the agent types, in the order of <c>[Simulation&lt;...&gt;]</c>.</param>
    /// <param name="nodes">Nodes and sync points in canonical order.</param>
    /// <param name="nodeSteps">One node a step, in topological order.</param>
    /// <param name="fusedSteps">Nodes that wait for the same things in one step, in topological order.</param>
    public Plan(IReadOnlyList<string> agents, IReadOnlyList<PlanNode> nodes, IReadOnlyList<PlanStep> nodeSteps, IReadOnlyList<PlanStep> fusedSteps)
    {
        Agents = agents;
        Nodes = nodes;
        for (var rank = 0; rank < nodes.Count; rank++)
            nodes[rank].Rank = rank;
        streams = [.. nodes.Select(node => NameHash.Of(node.Name))];
        fallbackStreams = [.. nodes.Select(node => NameHash.Of(node.Fallback ?? ""))];
        SyncPoints = [.. nodes.Where(node => node.IsSyncPoint).OrderBy(node => node.CommitsAt)];
        Layers = [.. nodes.GroupBy(node => node.Layer).OrderBy(layer => layer.Key).Select(layer => layer.ToArray())];
        NodeSteps = nodeSteps;
        FusedSteps = fusedSteps;
        steps = new PlanStep[nodeSteps.Concat(fusedSteps).Select(step => step.Id + 1).DefaultIfEmpty(0).Max()];
        foreach (var step in nodeSteps.Concat(fusedSteps))
        {
            steps[step.Id] = step;
            var first = step.Arrives >= 0 ? SyncPoints[step.Arrives] : nodes[step.Nodes[0]];
            step.Layer = first.Layer;
            step.Phase = first.Phase;
            step.Version = first.Version;
            step.ClosedBy = first.ClosedBy;
            step.Readers = step.Nodes.Count(node => nodes[node].ReadsWorld);
        }
        readers = [.. Enumerable.Range(0, SyncPoints.Count + 1).Select(version => agents.Select((_, type) =>
            nodeSteps.Where(step => step.Agent == type && step.Version == version).Sum(step => step.Readers)).ToArray())];
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
    /// The state after each round is a function of program, initial state, seed and tape: nothing in the plan depends on timing.
    /// <see cref="TimingReasons"/> says what does.
    /// </summary>
    public bool IsDeterministic => TimingReasons.Count == 0;

    /// <summary>Why the program depends on timing, each as <c>"Demo.Town.Judge closes at a quorum of 0.9"</c>; none: it is deterministic.</summary>
    public IReadOnlyList<string> TimingReasons => field ??= [.. Nodes.SelectMany(node => node.TimingReasons.Select(reason => $"{node.Name} {reason}")).Distinct()];

    /// <summary>One node a step, in topological order.</summary>
    public IReadOnlyList<PlanStep> NodeSteps { get; }

    /// <summary>The steps of a schedule that fuses, in topological order.</summary>
    public IReadOnlyList<PlanStep> FusedSteps { get; }

    /// <summary>
    /// Agents of different rounds may be on their way at once. Not where groups meet: who is in which is read when everybody has ended the round
    /// before.
    /// </summary>
    public bool RoundsOverlap => !SyncPoints.Any(syncPoint => syncPoint.Meeting?.GroupBy is not null);

    /// <summary>All steps of a granularity, in topological order.</summary>
    public IReadOnlyList<PlanStep> StepsOf(Granularity granularity) => granularity == Granularity.Node ? NodeSteps : FusedSteps;

    /// <summary>How many nodes of an agent read a version.</summary>
    internal int ReadersOf(int version, int agentType) => readers[version][agentType];

    /// <summary>The sync point of a commit; <see cref="EventLog.EndOfRound"/> at the round's end.</summary>
    internal string NameOf(CommitPlace place) => place.Phase < SyncPoints.Count ? SyncPoints[place.Phase].Name : EventLog.EndOfRound;

    /// <summary>The step of a number.</summary>
    internal PlanStep StepOf(int id) => steps[id];

    /// <summary>The most numbers there are.</summary>
    internal int StepCount => steps.Length;

    /// <summary>The node's part in the key of random numbers.</summary>
    internal uint StreamOf(int rank) => streams[rank];

    /// <summary>The same of the method that gives its output after a failure.</summary>
    internal uint StreamOfFallback(int rank) => fallbackStreams[rank];
}

using System.ComponentModel;
using MetaIsland.Randomness;

namespace MetaIsland.Rounds;

/// <summary>
/// Where a run of nodes stands: which agent and node is on, its random draws, how many were skipped. One for each run of a kernel, taken
/// from a pool; <see cref="AgentContext"/> and <see cref="SimulationContext"/> are windows on it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class NodeRun : RandomSource
{
    internal Execution Execution = null!;

    /// <summary>The round it runs in.</summary>
    public RoundFrame Frame { get; internal set; } = null!;

    /// <summary>Storage index of the agent that is on.</summary>
    public int Agent;

    /// <summary>Rank of the node that is on; -1 before the first.</summary>
    public int Node;

    /// <summary>Nodes left out because a value was absent.</summary>
    public int Skipped;

    internal AgentId Id;

    /// <summary>The token of the nodes: cancelled when the run fails.</summary>
    public CancellationToken Stop => Execution.Failed;

    /// <summary>Notes that <paramref name="node"/> of <paramref name="agent"/> begins: a failure is reported as theirs.</summary>
    public void Enter(int agent, int node)
    {
        Agent = agent;
        Node = node;
    }

    /// <summary>The context of the node that has just begun; its draws start anew.</summary>
    public AgentContext ContextOf(AgentId id)
    {
        Id = id;
        Draws.Restart(Execution.Seed, Frame.Round, id.Value, Execution.Plan.StreamOf(Node));
        return new AgentContext(this);
    }

    /// <summary>The context of a sync point's body.</summary>
    public SimulationContext ContextOfSyncPoint()
    {
        Draws.Restart(Execution.Seed, Frame.Round, -1, Execution.Plan.StreamOf(Node));
        return new SimulationContext(this);
    }

    internal void Begin(Execution execution, RoundFrame frame)
    {
        Execution = execution;
        Frame = frame;
        Node = -1;
        Skipped = 0;
    }
}

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

    /// <summary>
    /// Which call of the step is on: the agent's storage index times the nodes of the step, plus the place of the node. The kernel writes it
    /// before every call, so that a failure is reported as the right one's.
    /// </summary>
    public int At;

    /// <summary>Nodes left out because a value was absent.</summary>
    public int Skipped;

    /// <summary>Messages heard.</summary>
    public int Heard;

    /// <summary>The place of the message that is being heard; see <see cref="TapeKey.Call"/>.</summary>
    public int Call;

    /// <summary>Where its births and retirements go, if it asks for any.</summary>
    public PopulationLane? Population { get; set; }

    internal AgentId Id;

    /// <summary>The token of the nodes: cancelled when the run fails.</summary>
    public CancellationToken Stop => Execution.Failed;

    /// <summary>The context of a node that begins; its draws start anew.</summary>
    /// <param name="id">The agent.</param>
    /// <param name="node">Rank of the node.</param>
    public AgentContext ContextOf(AgentId id, int node)
    {
        Id = id;
        Draws.Restart(Execution.Seed, Frame.Round, id.Value, Execution.Plan.StreamOf(node));
        return new AgentContext(this);
    }

    /// <summary>The context of a handler that begins.</summary>
    /// <param name="id">The agent.</param>
    /// <param name="node">Rank of the handler.</param>
    /// <param name="call">Place of the message among all the agent hears in the round.</param>
    public AgentContext ContextOf(AgentId id, int node, int call)
    {
        Id = id;
        Draws.Restart(Execution.Seed, Frame.Round, id.Value, Execution.Plan.StreamOf(node), call);
        return new AgentContext(this);
    }

    /// <summary>The context of a sync point's body.</summary>
    /// <param name="node">Rank of the sync point.</param>
    public SimulationContext ContextOfSyncPoint(int node)
    {
        Draws.Restart(Execution.Seed, Frame.Round, -1, Execution.Plan.StreamOf(node));
        return new SimulationContext(this);
    }

    internal void Begin(Execution execution, RoundFrame frame)
    {
        Execution = execution;
        Frame = frame;
        At = 0;
        Skipped = 0;
        Heard = 0;
        Call = 0;
    }
}

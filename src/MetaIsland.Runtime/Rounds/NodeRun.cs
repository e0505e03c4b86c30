using System.ComponentModel;
using MetaIsland.Randomness;
using MetaIsland.Timing;

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
    public RoundFrame Frame
    {
        get;
        internal set => (field, Round) = (value, value.Round);
    } = null!;

    /// <summary>The round, also when the frame is another's: a method that was given up may go on longer.</summary>
    internal int Round { get; private set; }

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
    public int Letter;

    /// <summary>Where its births and retirements go, if it asks for any.</summary>
    public PopulationLane? Population { get; set; }

    internal AgentId Id;

    /// <summary>Somebody has it from the pool. Protected by the lock of <see cref="RunPool"/>.</summary>
    internal bool IsTaken { get; set; }

    /// <summary>The step it runs; null for a sync point, which <see cref="At"/> names then.</summary>
    internal PlanStep? Running { get; set; }

    /// <summary>Where the run stands: what the watchdog names.</summary>
    internal OpenRun Open()
    {
        var plan = Execution.Plan;
        if (Running is not { } step)
            return new OpenRun(Frame.Round, plan.Nodes[At].Phase, Failure.Everybody, At);
        var node = plan.Nodes[step.Nodes[At % step.Nodes.Count]];
        return new OpenRun(Frame.Round, node.Phase, Execution.Program.IdOf(step.Agent, At / step.Nodes.Count).Value, node.Rank);
    }

    private ClockWaits? waits;      // made in virtual time only
    private RunTime? time;          // as waits

    /// <summary>The token of the nodes: cancelled when the run fails.</summary>
    public virtual CancellationToken Stop => Execution.Failed;

    /// <summary>The clock; in virtual time one that knows who waits on it.</summary>
    internal TimeProvider Time => waits is null ? Execution.Time : time ??= new RunTime((VirtualTime)Execution.Time, waits);

    /// <summary>The context of a node that begins; its draws start anew.</summary>
    /// <param name="id">The agent.</param>
    /// <param name="node">Rank of the node.</param>
    /// <param name="call">The place of a handler's message; else 0.</param>
    public AgentContext ContextOf(AgentId id, int node, int call = 0)
    {
        Id = id;
        Draws.Restart(Execution.Seed, Frame.Round, id.Value, Execution.Plan.StreamOf(node), call);
        return new AgentContext(this);
    }

    /// <summary>The context of the method that gives a node's output after a failure.</summary>
    /// <param name="id">The agent.</param>
    /// <param name="node">Rank of the node.</param>
    public AgentContext ContextOfFallback(AgentId id, int node)
    {
        Id = id;
        Draws.Restart(Execution.Seed, Frame.Round, id.Value, Execution.Plan.StreamOfFallback(node));
        return new AgentContext(this);
    }

    /// <summary>The context of a sync point's body.</summary>
    /// <param name="node">Rank of the sync point.</param>
    /// <param name="call">The group's place, or the agent's id for a one-by-one sync point; else 0.</param>
    public SimulationContext ContextOfSyncPoint(int node, int call = 0)
    {
        Draws.Restart(Execution.Seed, Frame.Round, -1, Execution.Plan.StreamOf(node), call);
        return new SimulationContext(this);
    }

    /// <summary>Waits; a replay does not.</summary>
    internal ValueTask DelayAsync(TimeSpan time, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        if (Execution.Deck.IsReplay || time == TimeSpan.Zero)
            return default;
        if (waits is not null)
            return waits.DelayAsync(time, stop);
        Execution.Runs.NoteDelay(time);
        return new ValueTask(Task.Delay(time, Execution.Time, stop));
    }

    /// <summary>In virtual time: waits as long as an asynchronous handler takes that is about to hear a message.</summary>
    /// <param name="node">Rank of the handler.</param>
    /// <param name="call">Place of the message.</param>
    public ValueTask TakeTimeAsync(int node, int call) =>
        Execution.Clock is null ? default : DelayAsync(Execution.LatencyOf(node, Id, Frame.Round, call), CancellationToken.None);

    /// <summary>It is a run of no agent: a sync point's.</summary>
    internal void BeAnybody() => Id = new AgentId(-1);

    /// <summary>In virtual time: it waits for something that moves with the clock, though not on the clock, until the result is disposed.</summary>
    internal Elsewhere WaitElsewhere() => new(waits);

    /// <summary>Whether it waits on the clock, in virtual time: then it is not what holds time up.</summary>
    internal bool WaitsOnClock => waits is { IsAway: true };

    /// <summary>In virtual time: it is active from now on, unless it waits on the clock, and this thread is in its code until the scope is disposed.</summary>
    internal ClockWaits.Scope BeginWaits(int node, int call = 0)
    {
        if (Execution.Clock is not { } clock)
            return default;
        waits ??= new ClockWaits(clock);
        waits.Begin(Id.Value, node, call);
        return waits.Enter();
    }

    /// <summary>Its method has returned, and so has all that follows from that.</summary>
    internal void EndWaits() => waits?.Ended();

    internal void Begin(Execution execution, RoundFrame frame)
    {
        Execution = execution;
        Frame = frame;
        At = 0;
        Skipped = 0;
        Heard = 0;
        Letter = 0;
    }

    internal readonly struct Elsewhere : IDisposable
    {
        private readonly ClockWaits? waits;
        private readonly int run;

        public Elsewhere(ClockWaits? waits)
        {
            this.waits = waits;
            run = waits?.Run ?? 0;
            waits?.Arm();
        }

        public void Dispose() => waits?.Disarm(run);
    }
}

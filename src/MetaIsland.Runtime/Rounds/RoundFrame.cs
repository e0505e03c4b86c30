using System.ComponentModel;
using MetaIsland.Meetings;
using MetaIsland.Worlds;

namespace MetaIsland.Rounds;

/// <summary>
/// Everything one round holds: outputs, values of sync points, versions of the world, events not yet committed, counts. Agents that are
/// already in the next round hold another frame, so that no slow agent sees what came later and none waits for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoundFrame
{
    private readonly Plan plan;
    private readonly TimeSpan[] closedAt;
    private Meeting?[]? meetings;   // by sync point; made when the frame is first used
    private long nodesRun;
    private long absent;

    internal RoundFrame(Plan plan)
    {
        this.plan = plan;
        closedAt = new TimeSpan[plan.SyncPoints.Count];
        Path = new RoundPath(plan.SyncPoints.Count);
        Waited = new TimeSpan[plan.SyncPoints.Count];
    }

    /// <summary>The round, from 0.</summary>
    public int Round { get; private set; }

    /// <summary>Stands for the agent in what a sync point records.</summary>
    public static AgentId Everybody => new(-1);

    /// <summary>Whatever the schedule wants to know of the round.</summary>
    public object? Tag { get; set; }

    internal Execution Execution { get; private set; } = null!;

    internal Granularity Granularity { get; private set; }

    internal long NodesRun => Volatile.Read(ref nodesRun);

    internal long Absent => Volatile.Read(ref absent);

    internal long EventsApplied { get; set; }

    internal long EventsRejected { get; set; }

    internal long Contests { get; set; }

    /// <summary>When its first agent could begin it.</summary>
    internal TimeSpan BegunAt { get; private set; }

    internal RoundPath Path { get; }

    /// <summary>By sync point: how long agents waited there for others, all together.</summary>
    internal TimeSpan[] Waited { get; }

    internal void Begin(Execution execution, Granularity granularity, int round)
    {
        Execution = execution;
        Granularity = granularity;
        Round = round;
        nodesRun = 0;
        absent = 0;
        EventsApplied = 0;
        EventsRejected = 0;
        Contests = 0;
        Path.Begin();
        Array.Clear(Waited);
        BegunAt = execution?.Now ?? default;
        Reset();
        meetings ??= [.. plan.SyncPoints.Select(MeetingAt)];
        foreach (var meeting in meetings)
            meeting?.Begin();
    }

    /// <summary>Empties what a round may leave as the last one left it; written where there is any.</summary>
    protected virtual void Reset()
    {
    }

    /// <summary>What happens at a sync point that has to know who has come; null at a plain barrier.</summary>
    internal Meeting? FindMeeting(int syncPoint) => meetings![syncPoint];

    internal Meeting MeetingOf(int syncPoint) => meetings![syncPoint]!;

    /// <summary>When a sync point closed.</summary>
    internal TimeSpan ClosedAt(int syncPoint) => closedAt[syncPoint];

    internal void CloseAt(int syncPoint, TimeSpan time) => closedAt[syncPoint] = time;

    internal void Count(int run, int skipped)
    {
        Interlocked.Add(ref nodesRun, run);
        if (skipped > 0)
            Interlocked.Add(ref absent, skipped);
    }

    /// <summary>The readers of a version, for one agent.</summary>
    internal abstract WorldReaders ReadersOf(int version, int agentType, int agent);

    /// <summary>A step has read what it reads, for a range of agents.</summary>
    internal abstract void Release(PlanStep step, int first, int count);

    /// <summary>An agent's call at a one-by-one sync point is over: from now on it reads the version as that left it.</summary>
    internal abstract void OpenFor(int agentType, int agent, int version);

    /// <summary>The scatter itself, when all it names live.</summary>
    /// <exception cref="InvalidOperationException">It names somebody who does not.</exception>
    public Scatter<T>? Check<T>(Scatter<T>? scatter)
    {
        scatter?.Check(Execution.Program.Population);
        return scatter;
    }

    /// <summary>True if the tape being replayed has what this run of a node returned; throws what it threw.</summary>
    public bool TryReplay<T>(AgentId agent, int node, out T value, int call = 0) => Execution.Deck.TryReplay(Round, agent.Value, node, call, out value);

    /// <inheritdoc cref="TryReplay{T}"/>
    public bool TryReplay(AgentId agent, int node, int call = 0) => Execution.Deck.TryReplay<object?>(Round, agent.Value, node, call, out _);

    /// <summary>Puts on the tape what this run of a node returned.</summary>
    public void Record<T>(AgentId agent, int node, T value, int call = 0) => Execution.Deck.Record(Round, agent.Value, node, call, value);

    /// <summary>Puts on the tape that this run of a node ended.</summary>
    public void Record(AgentId agent, int node, int call = 0) => Execution.Deck.Record<object?>(Round, agent.Value, node, call, null);

    /// <summary>Whether a failure of a node costs no more than its output; then the tape has it.</summary>
    public bool Forgives(AgentId agent, int node, Exception e)
    {
        if (plan.Nodes[node].OnFailure == FailurePolicy.Skip)
            Execution.Deck.RecordFailure(Round, agent.Value, node, e);
        return plan.Nodes[node].OnFailure != FailurePolicy.FailRun;
    }

    private Meeting? MeetingAt(PlanNode syncPoint) => syncPoint.Meeting switch
    {
        null => null,
        { Mode: SyncMode.OneByOne } => new OneByOneMeeting(Execution, this, syncPoint),
        _ => new PartyMeeting(Execution, this, syncPoint),
    };
}

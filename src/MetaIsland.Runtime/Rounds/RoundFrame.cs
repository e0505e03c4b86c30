using System.ComponentModel;
using MetaIsland.Mail;
using MetaIsland.Meetings;
using MetaIsland.Versions;

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
        Waited = new TimeSpan[plan.SyncPoints.Count];
    }

    /// <summary>The round, from 0.</summary>
    public int Round { get; internal set; }

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

    /// <summary>Commits made so far that had events.</summary>
    internal int Commits { get; set; }

    internal long BytesCopied { get; set; }

    /// <summary>When its first agent could begin it.</summary>
    internal TimeSpan BegunAt { get; private set; }

    internal RoundPath Path { get; private set; } = null!;

    /// <summary>By sync point: how long agents waited there for others, all together.</summary>
    internal TimeSpan[] Waited { get; }

    internal long MailDropped { get; set; }

    internal MailFrame Mail { get; private set; } = null!;

    internal PopulationFrame Population { get; private set; } = null!;

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
        Commits = 0;
        BytesCopied = 0;
        Path = execution.Path.Begin();
        Array.Clear(Waited);
        BegunAt = execution.Now;
        MailDropped = 0;
        Mail ??= new MailFrame(execution.Program);
        Population ??= new PopulationFrame(plan);
        Fit();
        Reset();
        meetings ??= [.. plan.SyncPoints.Select(MeetingAt)];
        foreach (var meeting in meetings)
            meeting?.Begin();
    }

    /// <summary>Agents have been born or retired since the round was begun.</summary>
    internal void FitMembers()
    {
        Fit();
        foreach (var meeting in meetings!)
            meeting?.Fit();
    }

    /// <summary>Nobody reads its mail any more.</summary>
    internal void EndMail() => Mail.Clear(Execution.Program);

    /// <summary>Makes room for those born since it was used last; written where somebody can be born.</summary>
    public virtual void Fit()
    {
    }

    /// <summary>Slots for at least this many agents.</summary>
    protected static T[] Fit<T>(T[] slots, int agents) =>
        slots.Length >= agents ? slots : new T[Math.Max(agents, slots.Length + slots.Length / 2)];

    /// <summary>An empty lane for the messages of one run of kernels.</summary>
    public MailLane OpenMail() => Execution.Program.TakeMail(Execution.MaxMail);

    /// <summary>Hands over the messages of a run that has ended.</summary>
    /// <param name="point">Index of the sync point behind which they are heard; the number of sync points for the next round's start.</param>
    /// <param name="lane">The lane.</param>
    public void CloseMail(int point, MailLane lane)
    {
        if (lane.Count == 0)
            Execution.Program.ReturnMail(lane);
        else
            Mail[point + 1].Add(lane);
    }

    /// <summary>What agents of a type hear at a delivery point: 0 for the round's start, s + 1 for behind sync point s.</summary>
    public MailBag MailFor(int delivery, int agentType) => Mail[delivery].Of(agentType);

    /// <summary>An empty lane for the births and retirements of one run of kernels.</summary>
    public PopulationLane OpenPopulation() => Execution.Program.TakePopulation(Execution.MaxAgents);

    /// <summary>Hands over the births and retirements of a run that has ended, with the commit point of its events.</summary>
    public void ClosePopulation(int point, PopulationLane lane)
    {
        if (lane.Changes.Count == 0)
            Execution.Program.ReturnPopulation(lane);
        else
            Population.Add(point, lane);
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
        scatter?.Check(Execution.Program);
        return scatter;
    }

    /// <summary>True if the tape being replayed has what this run of a node returned; throws what it threw.</summary>
    public bool TryReplay<T>(AgentId agent, int node, out T value, int call = 0) => Execution.Deck.TryReplay(Round, agent.Value, node, call, out value);

    /// <inheritdoc cref="TryReplay{T}"/>
    public bool TryReplay(AgentId agent, int node, int call = 0) => Execution.Deck.TryReplay<object?>(Round, agent.Value, node, call, out _);

    /// <summary>
    /// Whether what a method gives instead of a node that may be abandoned still comes in time; then the node has ended, as the tape will say.
    /// </summary>
    public bool MayGive(int node, int agent) => MeetingOf(plan.Nodes[node].ClosedBy).TryEnd(plan.Nodes[node], agent);

    /// <summary>Puts on the tape what this run of a node returned.</summary>
    public void Record<T>(AgentId agent, int node, T value, int call = 0) => Execution.Deck.Record(Round, agent.Value, node, call, value);

    /// <summary>Puts on the tape that this run of a node ended.</summary>
    public void RecordEnd(AgentId agent, int node, int call = 0) => Execution.Deck.Record<object?>(Round, agent.Value, node, call, null);

    /// <summary>Whether a failure of a node costs no more than its output; then the tape has it.</summary>
    public bool Forgives(AgentId agent, int node, Exception e, int call = 0)
    {
        if (plan.Nodes[node].OnFailure == FailurePolicy.Skip)
            Execution.Deck.RecordFailure(Round, agent.Value, node, e, call);
        return plan.Nodes[node].OnFailure != FailurePolicy.FailRun;
    }

    private Meeting? MeetingAt(PlanNode syncPoint) => syncPoint.Meeting switch
    {
        null => null,
        { Mode: SyncMode.OneByOne } => new OneByOneMeeting(Execution, this, syncPoint),
        _ => new PartyMeeting(Execution, this, syncPoint),
    };
}

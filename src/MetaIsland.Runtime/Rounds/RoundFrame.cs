using System.ComponentModel;
using MetaIsland.Mail;

namespace MetaIsland.Rounds;

/// <summary>
/// Everything one round holds: outputs, values of sync points, versions of the world, events not yet committed, counts. Agents that are
/// already in the next round hold another frame, so that no slow agent sees what came later and none waits for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoundFrame
{
    private long nodesRun;
    private long absent;

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
        MailDropped = 0;
        Mail ??= new MailFrame(execution.Program);
        Population ??= new PopulationFrame(execution.Plan.SyncPoints.Count);
        Fit();
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
    public MailLane OpenMail() => Execution.Program.TakeMail(Execution.MostMail);

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
    public PopulationLane OpenPopulation() => Execution.Program.TakePopulation(Execution.MostAgents);

    /// <summary>Hands over the births and retirements of a run that has ended, with the commit point of its events.</summary>
    public void ClosePopulation(int point, PopulationLane lane)
    {
        if (lane.Changes.Count == 0)
            Execution.Program.ReturnPopulation(lane);
        else
            Population.Add(point, lane);
    }

    internal void Count(int run, int skipped)
    {
        Interlocked.Add(ref nodesRun, run);
        if (skipped > 0)
            Interlocked.Add(ref absent, skipped);
    }

    /// <summary>The view a phase reads has <paramref name="count"/> readers less.</summary>
    internal abstract void Release(int phase, int count);

    /// <summary>The scatter itself, when all it names live.</summary>
    /// <exception cref="InvalidOperationException">It names somebody who does not.</exception>
    public Scatter<T>? Check<T>(Scatter<T>? scatter)
    {
        scatter?.Check(Execution.Program);
        return scatter;
    }

    /// <summary>True if the tape being replayed has what this run of a node returned; throws what it threw.</summary>
    public bool TryReplay<T>(AgentId agent, int node, out T value) => Execution.Deck.TryReplay(Round, agent.Value, node, out value);

    /// <inheritdoc cref="TryReplay{T}(AgentId, int, out T)"/>
    public bool TryReplay(AgentId agent, int node) => Execution.Deck.TryReplay<object?>(Round, agent.Value, node, out _);

    /// <inheritdoc cref="TryReplay{T}(AgentId, int, out T)"/>
    /// <param name="agent">The agent.</param>
    /// <param name="node">Rank of the node.</param>
    /// <param name="call">Tells runs of one node in one round apart.</param>
    /// <param name="value">What it returned.</param>
    public bool TryReplay<T>(AgentId agent, int node, int call, out T value) => Execution.Deck.TryReplay(Round, agent.Value, node, out value, call);

    /// <summary>Puts on the tape what this run of a node returned.</summary>
    public void Record<T>(AgentId agent, int node, T value) => Execution.Deck.Record(Round, agent.Value, node, value);

    /// <inheritdoc cref="Record{T}(AgentId, int, T)"/>
    public void Record<T>(AgentId agent, int node, int call, T value) => Execution.Deck.Record(Round, agent.Value, node, value, call);

    /// <summary>Puts on the tape that this run of a node ended.</summary>
    public void Record(AgentId agent, int node) => Execution.Deck.Record<object?>(Round, agent.Value, node, null);
}

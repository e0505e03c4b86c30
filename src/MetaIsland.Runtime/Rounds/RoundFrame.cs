using System.ComponentModel;

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
        scatter?.Check(Execution.Program.Population);
        return scatter;
    }

    /// <summary>True if the tape being replayed has what this run of a node returned; throws what it threw.</summary>
    public bool TryReplay<T>(AgentId agent, int node, out T value) => Execution.Deck.TryReplay(Round, agent.Value, node, out value);

    /// <inheritdoc cref="TryReplay{T}"/>
    public bool TryReplay(AgentId agent, int node) => Execution.Deck.TryReplay<object?>(Round, agent.Value, node, out _);

    /// <summary>Puts on the tape what this run of a node returned.</summary>
    public void Record<T>(AgentId agent, int node, T value) => Execution.Deck.Record(Round, agent.Value, node, value);

    /// <summary>Puts on the tape that this run of a node ended.</summary>
    public void Record(AgentId agent, int node) => Execution.Deck.Record<object?>(Round, agent.Value, node, null);
}

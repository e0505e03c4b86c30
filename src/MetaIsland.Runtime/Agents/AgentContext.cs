using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>
/// What a node knows of its own run: who and when it is, random numbers, time. Passing it on continues its draws; it ends with its node.
/// </summary>
public readonly struct AgentContext
{
    private readonly NodeRun run;

    internal AgentContext(NodeRun run) => this.run = run;

    /// <summary>The agent.</summary>
    public AgentId Id => run.Id;

    /// <summary>The round, from 0.</summary>
    public int Round => run.Round;

    /// <summary>Random numbers of this run of this node: the same in every schedule, whatever else is drawn elsewhere.</summary>
    public RandomStream Random => new(run);

    /// <summary>The clock. A node that reads it is recorded: a replay gives it back what it returned.</summary>
    public TimeProvider Time => run.Time;

    /// <summary>Waits; a replay does not.</summary>
    /// <param name="time">How long; not negative.</param>
    /// <param name="stop">Ends the wait early.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public ValueTask Delay(TimeSpan time, CancellationToken stop) => run.DelayAsync(time, stop);
}

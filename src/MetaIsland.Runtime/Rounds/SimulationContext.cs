using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>What a sync point knows of its own run; it ends with it.</summary>
public readonly struct SimulationContext
{
    private readonly NodeRun run;

    internal SimulationContext(NodeRun run) => this.run = run;

    /// <summary>The round, from 0.</summary>
    public int Round => run.Round;

    /// <summary>Random numbers of this run of this sync point.</summary>
    public RandomStream Random => new(run);

    /// <summary>The clock. A sync point that reads it is recorded.</summary>
    public TimeProvider Time => run.Time;

    /// <summary>How many agents live, of all types.</summary>
    public int Population => run.Execution.Program.Population;

    /// <summary>Waits; a replay does not.</summary>
    /// <param name="time">How long; not negative.</param>
    /// <param name="stop">Ends the wait early.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public ValueTask Delay(TimeSpan time, CancellationToken stop) => run.DelayAsync(time, stop);
}

namespace MetaIsland;

/// <summary>How a simulation runs. None of it but <see cref="Seed"/> and <see cref="Replay"/> changes the result of a deterministic program.</summary>
public sealed class SimulationOptions
{
    /// <summary>How rounds are executed.</summary>
    public ISchedule Schedule { get; set; } = MetaIsland.Schedule.Hybrid;

    /// <summary>The key of all random numbers.</summary>
    public ulong Seed { get; set; }

    /// <summary>
    /// Threads that go through agents at once, from 1; default: the processors. A synchronous node behind an asynchronous one runs on the
    /// thread that ended that.
    /// </summary>
    public int Workers { get; set; } = Environment.ProcessorCount;

    /// <summary>The clock behind <see cref="AgentContext.Time"/> and <see cref="AgentContext.Delay"/>.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Where <see cref="ServiceAttribute"/> parameters come from.</summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Hears of the run while it goes on.</summary>
    public ISimulationObserver? Observer { get; set; }

    /// <summary>
    /// Most asynchronous node runs in flight at once, from 1; null, the default, for no limit. Those that wait start by round, agent and node.
    /// </summary>
    public int? MaxInFlight { get; set; }

    /// <summary>Most messages an agent may send in a round, from 0; one more is a failure of the sender.</summary>
    public int MaxMail { get; set; } = 100_000;

    /// <summary>Most agents that may live at once; a birth beyond fails the run.</summary>
    public int MaxAgents { get; set; } = 10_000_000;

    /// <summary>
    /// How long the run may go without any node ending, by the clock on the wall: then it fails and names the smallest node that has not
    /// returned. <see cref="Timeout.InfiniteTimeSpan"/> for never.
    /// </summary>
    public TimeSpan Watchdog { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>After which rounds the state is hashed.</summary>
    public Hashing Hash { get; set; }

    /// <summary>Whether every event that is applied is kept: <see cref="Simulation.Log"/>, and the world as it was at any time.</summary>
    public bool Log { get; set; }

    /// <summary>Of the log: events after which a version of the world is kept too, from 1, so that to see an old one costs no more than that.</summary>
    public int LogCopyEvery { get; set; } = 65_536;

    /// <summary>Whether is kept what became of every event, and why: <see cref="Simulation.Decisions"/>.</summary>
    public bool Decisions { get; set; }

    /// <summary>A tape to read outcomes from: no service is called.</summary>
    public Tape? Replay { get; set; }
}

using MetaIsland.Timing;

namespace MetaIsland;

/// <summary>
/// Simulated time: a run takes no longer than its computing, and what happens when is the same each time. It moves only when every node in
/// flight waits on the clock, by <c>me.Delay</c> or a timer of <c>me.Time</c>, and then goes to the next thing waited for; computing takes no
/// time but what <see cref="Latency"/> says. Given to <see cref="SimulationOptions.Time"/>.
/// </summary>
/// <remarks>
/// It drives one simulation at a time, and goes on where the last run stopped. A timer armed beside a wait for something real (a time-out
/// around a call over the network, say) counts as waiting on the clock: the time-out may win though the call would have been quick.
/// <c>Task.Delay</c> counts whole milliseconds, <c>me.Delay</c> counts ticks.
/// </remarks>
/// <example><code>
/// var options = new SimulationOptions { Time = new VirtualTime(Latency.LogNormal(TimeSpan.FromSeconds(2), sigma: 1.0)) };
/// </code></example>
public sealed class VirtualTime : TimeProvider
{
    private readonly ulong seed;

    /// <summary>Time at its start, 2000-01-01 00:00 UTC.</summary>
    /// <param name="latency">How long nodes and sync points take.</param>
    /// <param name="seed">The key of the random numbers behind <paramref name="latency"/>; independent of the simulation's seed.</param>
    public VirtualTime(Latency latency, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(latency);
        Latency = latency;
        this.seed = seed;
    }

    internal static DateTimeOffset StartOfTime { get; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How long nodes and sync points take.</summary>
    public Latency Latency { get; }

    /// <summary>Time since its start.</summary>
    public TimeSpan Elapsed => new(Clock.Now);

    /// <summary>UTC, on every machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Ticks a second: 10,000,000.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    internal VirtualClock Clock { get; } = new();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => StartOfTime + Elapsed;

    /// <summary>Ticks since its start.</summary>
    public override long GetTimestamp() => Clock.Now;

    /// <summary>
    /// A timer in virtual time. It belongs to the run of a node or sync point that makes it, which waits on the clock while the timer is armed;
    /// made elsewhere it belongs to nobody, and nobody waits.
    /// </summary>
    /// <param name="callback">Called on the thread that moves time, between nodes.</param>
    /// <param name="state">For <paramref name="callback"/>.</param>
    /// <param name="dueTime">Time to the first call; not negative, or <see cref="Timeout.InfiniteTimeSpan"/> for never.</param>
    /// <param name="period">Time between calls; zero or <see cref="Timeout.InfiniteTimeSpan"/> for one call.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative, or longer than virtual time is, which ends with the year 9999.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var waits = ClockWaits.Current;
        var timer = new VirtualTimer(Clock, waits?.Clock == Clock ? waits : null, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <inheritdoc cref="Latency.Of"/>
    internal TimeSpan LatencyOf(AgentId agent, string node, uint stream, int round, int call = 0) =>
        Latency.Of(seed, agent, node, stream, round, call);
}

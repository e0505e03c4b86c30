namespace MetaIsland.Timing;

/// <summary>The clock as one run of a node sees it: its timers are events of that agent and node, and while they are armed it waits.</summary>
internal sealed class RunTime(VirtualTime time, ClockWaits waits) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(waits.Clock, waits, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }
}

namespace MetaIsland.Timing;

/// <summary>A single event in virtual time that nobody waits for: a deadline. What happens at the same moment happens first.</summary>
internal sealed class Alarm : ITimer, IVirtualEvent
{
    private readonly VirtualClock clock;
    private readonly Action action;
    private readonly EventHandle handle;

    public Alarm(VirtualClock clock, TimeSpan time, int agent, int node, Action action)
    {
        this.clock = clock;
        this.action = action;
        handle = clock.Schedule(time, agent < 0 ? int.MaxValue : agent, node, int.MaxValue, this);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("An alarm rings once.");

    public void Dispose() => clock.Cancel(handle);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    void IVirtualEvent.Fire(long state) => action();
}

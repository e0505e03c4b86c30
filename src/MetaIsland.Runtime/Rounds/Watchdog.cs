namespace MetaIsland.Rounds;

/// <summary>
/// Sees whether a run gets on, by the clock on the wall: if no node or sync point has ended for longer than the limit, the run is stuck, and
/// <see cref="Stuck"/> ends. A wait that a node asked <c>Delay</c> for is no reason.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    // How often it looks in the time of the limit.
    private const int Looks = 4;

    private readonly Execution execution;
    private readonly Timer? timer;
    private readonly TaskCompletionSource stuck = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long seen = -1;
    private int still;          // looks without progress

    public Watchdog(Execution execution, TimeSpan limit)
    {
        this.execution = execution;
        if (limit != Timeout.InfiniteTimeSpan)
            timer = new Timer(static dog => ((Watchdog)dog!).Look(), this, limit / Looks, limit / Looks);
    }

    public Task Stuck => stuck.Task;

    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        var now = execution.Runs.ProgressMade;
        still = now == seen && !execution.Runs.IsDelayed ? still + 1 : 0;
        seen = now;
        if (still >= Looks)
            stuck.TrySetResult();
    }
}

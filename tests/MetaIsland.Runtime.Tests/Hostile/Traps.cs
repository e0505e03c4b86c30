namespace MetaIsland.Tests.Hostile;

/// <summary>Where a node is held that does not return. Nothing comes back from it, so nobody is recorded for it.</summary>
[Sink]
public interface ITrap
{
    void Hold();

    Task HoldAsync();
}

/// <summary>Holds until the test ends.</summary>
internal sealed class LastingTrap : ITrap, IDisposable
{
    private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Hold() => release.Task.Wait();

    public Task HoldAsync() => release.Task;

    public void Dispose() => release.TrySetResult();
}

/// <summary>
/// A clock that stands still until the only thing that has not ended is a node in the trap: then that node's time-out passes, and after it the
/// node is let go, so that it returns too late. No test depends on how fast a machine is.
/// </summary>
[Audited("the clock of a test: nodes wait for it on purpose")]
internal sealed class PatientTime : TimeProvider, ITrap
{
    private readonly object gate = new();
    private readonly HashSet<PatientTimer> armed = [];
    private readonly Queue<TaskCompletionSource> held = new();

    public void Hold() => HoldAsync().Wait();

    public Task HoldAsync()
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            held.Enqueue(release);
            Look();
        }
        return release.Task;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new PatientTimer(this, () => callback(state));
        lock (gate)
            armed.Add(timer);
        return timer;
    }

    private void Look()
    {
        if (armed.Count != 1 || !held.TryDequeue(out var release))
            return;
        var last = armed.Single();
        armed.Clear();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            last.Ring();
            release.SetResult();
        });
    }

    private sealed class PatientTimer(PatientTime time, Action ring) : ITimer
    {
        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose()
        {
            lock (time.gate)
            {
                if (time.armed.Remove(this))
                    time.Look();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

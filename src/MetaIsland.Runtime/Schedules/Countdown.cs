using System.Threading.Tasks.Sources;

namespace MetaIsland.Schedules;

/// <summary>Counts ends down to zero; one caller waits for zero. Used again and again without allocation.</summary>
internal sealed class Countdown : ICompletion, IValueTaskSource
{
    // The waiter goes on on a thread of its own: who counts down is in the middle of an agent's work.
    private ManualResetValueTaskSourceCore<bool> source = new() { RunContinuationsAsynchronously = true };

    // Ends still to come, plus one until somebody waits: reaching zero wakes the waiter, once.
    private int left = 1;

    public void Add(int count) => Interlocked.Add(ref left, count);

    public void Signal(int count = 1)
    {
        if (Interlocked.Add(ref left, -count) == 0)
            source.SetResult(true);
    }

    /// <summary>All ends that were added have come.</summary>
    public bool IsDone => Volatile.Read(ref left) == 1;

    /// <summary>Ends when as many ends have come as were added; then the count starts anew.</summary>
    public ValueTask WaitAsync()
    {
        if (Interlocked.Decrement(ref left) != 0)
            return new ValueTask(this, source.Version);
        Interlocked.Increment(ref left);
        return default;
    }

    void ICompletion.Completed(Rounds.RoundFrame frame, PlanStep step, int agent) => Signal();

    void IValueTaskSource.GetResult(short token)
    {
        source.GetResult(token);
        source.Reset();
        Interlocked.Increment(ref left);
    }

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => source.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        source.OnCompleted(continuation, state, token, flags);
}

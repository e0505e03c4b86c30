using System.Threading.Tasks.Sources;
using MetaIsland.Rounds;
using MetaIsland.Timing;

namespace MetaIsland.Schedules;

/// <summary>
/// Counts ends down to zero; the coordinator of a schedule waits for zero. Used again and again without allocation. A schedule that waits
/// only by this, and for <see cref="Execution.MeetAsync"/>, works in <see cref="VirtualTime"/> too: while it waits, time may move.
/// </summary>
/// <remarks>
/// <see cref="Add"/> and <see cref="Signal"/> may be called from several threads at once. One caller waits at a time, and awaits what
/// <see cref="WaitAsync"/> returned once.
/// </remarks>
/// <example>One asynchronous step for all agents of its type:
/// <code>
/// var ended = new Countdown(execution);
/// ended.Add(execution.CountOf(step.Agent));
/// for (var agent = 0; agent &lt; execution.CountOf(step.Agent); agent++)
/// {
///     if (execution.Start(frame, step, agent, ended))     // true: it has ended already
///         ended.Signal();
/// }
/// await ended.WaitAsync().ConfigureAwait(false);
/// </code></example>
public sealed class Countdown : ICompletion, IValueTaskSource, IThreadPoolWorkItem
{
    private readonly VirtualClock? clock;

    private ManualResetValueTaskSourceCore<bool> source;

    // Ends still to come, plus one until somebody waits: reaching zero wakes the waiter, once.
    private int left = 1;

    /// <summary>A countdown at zero.</summary>
    /// <param name="execution">What the schedule runs.</param>
    public Countdown(Execution execution)
        : this((execution ?? throw new ArgumentNullException(nameof(execution))).Clock)
    {
    }

    internal Countdown(VirtualClock? clock)
    {
        this.clock = clock;
        // The waiter goes on on a thread of its own: who counts down is in the middle of an agent's work. In virtual time that thread is the pump.
        source.RunContinuationsAsynchronously = clock is null;
    }

    /// <summary>All ends that were added have come.</summary>
    public bool IsDone => Volatile.Read(ref left) == 1;

    /// <summary>So many ends more are to come.</summary>
    /// <param name="count">How many, from 0.</param>
    public void Add(int count) => Interlocked.Add(ref left, count);

    /// <summary>So many ends have come.</summary>
    /// <param name="count">How many, from 0; in all no more than were added.</param>
    public void Signal(int count = 1)
    {
        if (Interlocked.Add(ref left, -count) != 0)
            return;
        if (clock is null)
        {
            source.SetResult(true);
            return;
        }
        // The waiter is active again from now on, not only when the pump comes to it.
        clock.BeginActivity();
        clock.Post(this);
    }

    /// <summary>Ends when as many ends have come as were added; then the count starts anew. Await it once.</summary>
    public ValueTask WaitAsync()
    {
        if (Interlocked.Decrement(ref left) != 0)
        {
            clock?.EndActivity();
            return new ValueTask(this, source.Version);
        }
        Interlocked.Increment(ref left);
        return default;
    }

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => Signal();

    void IThreadPoolWorkItem.Execute() => source.SetResult(true);

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

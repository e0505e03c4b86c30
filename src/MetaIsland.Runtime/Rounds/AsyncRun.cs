using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.Mail;

namespace MetaIsland.Rounds;

/// <summary>
/// One agent's runs of one asynchronous node, parked here while its task goes on. Kept for all rounds: an agent runs a node once at a time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AsyncRun : NodeRun
{
    private static readonly ContextCallback ContinueInContext = static state => ((AsyncRun)state!).Execution.Complete((AsyncRun)state);

    private readonly Action whenCompleted;
    private ICompletion? completion;
    private int step;
    private int active;     // 1 from parking to the end; who sets it back to 0 tells the schedule

    private protected AsyncRun() => whenCompleted = WhenCompleted;

    /// <summary>Where its events go, if it emits.</summary>
    public EventLane? Lane { get; set; }

    /// <summary>Where its messages go, if it sends any.</summary>
    public MailLane? Mail { get; set; }

    /// <summary>Its task goes on and somebody waits for it.</summary>
    internal bool IsActive => Volatile.Read(ref active) == 1;

    /// <summary>Storage index of the agent.</summary>
    internal int Agent { get; set; }

    internal ICompletion Completion => completion!;

    internal PlanStep Step => Execution.Plan.StepOf(step);

    internal void Open(RoundFrame frame, int step, int agent, ICompletion completion)
    {
        Begin(frame.Execution, frame);
        this.step = step;
        this.completion = completion;
        Agent = agent;
    }

    /// <summary>True for the one caller that may tell of its end.</summary>
    internal bool TryEnd() => Interlocked.Exchange(ref active, 0) == 1;

    private protected Action Activate()
    {
        // A full fence: who parks looks for failures after this, and who fails looks for the parked.
        Interlocked.Exchange(ref active, 1);
        return whenCompleted;
    }

    // The thread that completes a task has a context of its own; what follows belongs to the caller of RunAsync.
    private void WhenCompleted()
    {
        if (Execution.Context is { } context)
            ExecutionContext.Run(context, ContinueInContext, this);
        else
            Execution.Complete(this);
    }
}

/// <summary>An <see cref="AsyncRun"/> of a node without output.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncVoidRun : AsyncRun
{
    private System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter;

    /// <summary>True if <paramref name="task"/> goes on; its completion will be told.</summary>
    public bool Park(ValueTask task)
    {
        awaiter = task.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted)
            return false;
        awaiter.UnsafeOnCompleted(Activate());
        Execution.Failures.GiveUpIfLarger(this);
        return true;
    }

    /// <summary>Counts the messages heard in a delivery; throws, with the handler's name, what one threw.</summary>
    public void EndDelivery()
    {
        try
        {
            Result();
        }
        catch (Exception e)
        {
            throw new HandlerFailedException(Step.Nodes[At % Step.Nodes.Count], Call, e);
        }
        Frame.Count(Heard, 0);
    }

    /// <summary>Throws what the task threw.</summary>
    public void Result()
    {
        var ended = awaiter;
        awaiter = default;
        ended.GetResult();
    }
}

/// <summary>An <see cref="AsyncRun"/> of a node that returns a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The output.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncRun<T> : AsyncRun
{
    private System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter;

    /// <inheritdoc cref="AsyncVoidRun.Park"/>
    public bool Park(ValueTask<T> task)
    {
        awaiter = task.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted)
            return false;
        awaiter.UnsafeOnCompleted(Activate());
        Execution.Failures.GiveUpIfLarger(this);
        return true;
    }

    /// <summary>What the task returned, or throws what it threw.</summary>
    public T Result()
    {
        var ended = awaiter;
        awaiter = default;
        return ended.GetResult();
    }
}

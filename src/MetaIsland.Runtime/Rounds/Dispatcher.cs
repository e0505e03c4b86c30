using MetaIsland.Timing;

namespace MetaIsland.Rounds;

/// <summary>Lets things happen soon, later, and apart from who asks: on the pump in virtual time, else on the thread pool.</summary>
internal sealed class Dispatcher(Execution execution)
{
    /// <summary>Lets something happen soon: on the pump in virtual time, else on the thread pool.</summary>
    public void Post(Action action)
    {
        if (execution.Clock is { } clock)
            clock.Post(action);
        else
            ThreadPool.UnsafeQueueUserWorkItem(static work => work.dispatcher.RunInContext(work.action), (dispatcher: this, action), preferLocal: false);
    }

    /// <summary>A timer of nobody in particular: nobody waits for it.</summary>
    public ITimer StartTimer(TimeSpan time, int agent, int node, Action action) => execution.Clock is { } clock
        ? new Alarm(clock, time, agent, node, action)
        : execution.Time.CreateTimer(static state => ((Action)state!)(), action, time, Timeout.InfiniteTimeSpan);

    /// <summary>Cancels apart from who asks for it; on the pump in virtual time, so that what follows has its order.</summary>
    public void Cancel(CancellationTokenSource source)
    {
        Post(() =>
        {
            try
            {
                source.Cancel();
            }
            catch (Exception e) when (e is AggregateException or ObjectDisposedException)
            {
                // What callbacks throw is theirs; and the method may have returned meanwhile.
            }
        });
    }

    private void RunInContext(Action action)
    {
        if (execution.Context is { } context)
            ExecutionContext.Run(context, static action => ((Action)action!)(), action);
        else
            action();
    }
}

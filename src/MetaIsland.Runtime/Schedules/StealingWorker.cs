namespace MetaIsland.Schedules;

/// <summary>One worker of a <see cref="StealingTeam"/>, on a thread of the pool for as long as there is work and a moment longer.</summary>
internal sealed class StealingWorker(StealingTeam team, int index) : IThreadPoolWorkItem
{
    private const int IdleSpins = 50;

    // The pool has other work, such as the coordinator and the nodes that were waiting: after so long it is their turn.
    private const int MillisecondsAtATime = 2;

    private static readonly ContextCallback ServeInContext = static state => ((StealingWorker)state!).Serve();

    private ExecutionContext? context;
    private bool isSearching = true;    // at home too: who is called is called to search

    /// <summary>The worker that this thread is at the moment.</summary>
    [field: ThreadStatic]
    public static StealingWorker? Current { get; private set; }

    public StealingTeam Team { get; } = team;

    public int Index { get; } = index;

    public WorkDeque Own { get; } = new();

    void IThreadPoolWorkItem.Execute()
    {
        Current = this;
        context = Team.Context;
        try
        {
            if (context is not null)
                ExecutionContext.Run(context, ServeInContext, this);
            else
                Serve();
        }
        finally
        {
            Current = null;
        }
    }

    /// <summary>Works until there is no more work, or until it is the turn of others.</summary>
    private void Serve()
    {
        var end = Environment.TickCount64 + MillisecondsAtATime;
        for (var idle = 0; idle < IdleSpins; idle++)
        {
            if (!Team.TryTake(this, out var work))
            {
                if (!isSearching)
                    Team.Search();
                isSearching = true;
                Thread.SpinWait(20);
                continue;
            }
            if (isSearching)
                Team.Found();
            isSearching = false;
            idle = 0;
            // Work of the next run belongs into the context of who called that.
            if (Environment.TickCount64 > end || !ReferenceEquals(context, Team.Context))
            {
                Own.Push(work);
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
                return;
            }
            Do(work);
        }
        Team.GoHome(this);
    }

    private void Do(in Work work)
    {
        try
        {
            work.Target.Do(work.First, work.Count);
        }
        finally
        {
            Team.Done();
        }
    }
}

using System.Collections.Concurrent;
using MetaIsland.Timing;

namespace MetaIsland.Schedules;

/// <summary>
/// Workers borrowed from the thread pool, each with work of its own: what a worker finds to do while it works it does next, and who has nothing
/// takes the oldest from another. Never more than <paramref name="workers"/> pieces of work at once.
/// </summary>
/// <param name="workers">How many, from 1.</param>
/// <param name="clock">Work that waits here keeps virtual time from moving; null where time is real.</param>
/// <remarks>
/// No piece of work is forgotten: who puts one up makes it visible first and then asks whether somebody searches; who stops searching says so
/// first and then looks once more. One of the two sees the other, and a worker is called from home.
/// </remarks>
internal sealed class StealingTeam(int workers, VirtualClock? clock)
{
    private readonly ConcurrentQueue<Work> inbox = new();   // from threads that are none of the team, and what has to wait its turn
    private readonly Stack<StealingWorker> home = new();    // protected by itself
    private StealingWorker[]? all;                          // set before the first work is put up
    private int searching;                                  // workers called, or looking for work; changed by anybody

    /// <summary>The context work runs in, whichever thread does it; null for that of the thread.</summary>
    public ExecutionContext? Context { get; set; }

    /// <summary>Puts up work; a worker of this team does it next, unless another takes it.</summary>
    public void Push(in Work work)
    {
        clock?.BeginActivity();
        if (StealingWorker.Current is { } worker && worker.Team == this)
            worker.Own.Push(work);
        else
            inbox.Enqueue(work);
        CallIfNobodySearches();
    }

    /// <summary>Puts up work behind what others have put up.</summary>
    public void PushLast(in Work work)
    {
        clock?.BeginActivity();
        inbox.Enqueue(work);
        CallIfNobodySearches();
    }

    /// <summary>Takes the worker's own newest work, else the oldest from outside, else the oldest of somebody else.</summary>
    public bool TryTake(StealingWorker worker, out Work work)
    {
        if (worker.Own.TryPop(out work) || inbox.TryDequeue(out work))
            return true;
        var team = Volatile.Read(ref all)!;
        for (var i = 1; i < team.Length; i++)
        {
            if (team[(worker.Index + i) % team.Length].Own.TrySteal(out work))
                return true;
        }
        return false;
    }

    public void Done() => clock?.EndActivity();

    /// <summary>A worker has nothing to do and looks for something.</summary>
    public void Search() => Interlocked.Increment(ref searching);

    /// <summary>A searching worker has found something; if it was the last to search, another looks whether there is more.</summary>
    public void Found()
    {
        if (Interlocked.Decrement(ref searching) == 0 && HasWork())
            CallIfNobodySearches();
    }

    /// <summary>A searching worker goes home.</summary>
    public void GoHome(StealingWorker worker)
    {
        lock (home)
            home.Push(worker);
        Interlocked.Decrement(ref searching);
        if (HasWork())
            CallIfNobodySearches();
    }

    private bool HasWork() => !inbox.IsEmpty || Array.Exists(all!, worker => !worker.Own.IsEmpty);

    private void CallIfNobodySearches()
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref searching) > 0)
            return;
        StealingWorker? worker;
        lock (home)
        {
            if (all is null)
                Hire();
            if (Volatile.Read(ref searching) > 0 || !home.TryPop(out worker))
                return;
            Interlocked.Increment(ref searching);
        }
        ThreadPool.UnsafeQueueUserWorkItem(worker, preferLocal: false);
    }

    private void Hire()
    {
        all = [.. Enumerable.Range(0, workers).Select(i => new StealingWorker(this, i))];
        foreach (var worker in all)
            home.Push(worker);
    }
}

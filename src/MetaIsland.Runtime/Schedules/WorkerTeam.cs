namespace MetaIsland.Schedules;

/// <summary>
/// Runs blocks of work on the caller and on helpers borrowed from the thread pool. A helper looks for work for a moment longer than it has
/// some, then goes home; the caller never waits for one that has not come, it takes the blocks itself.
/// </summary>
/// <remarks>
/// Lock-free: <c>left</c> counts the blocks nobody has taken. Only a successful decrement hands out a block, and blocks of the next job are
/// put up only after all of this one have ended, so a helper that wakes late takes a block of the job that is on, whichever that is.
/// </remarks>
internal sealed class WorkerTeam(int workers) : IThreadPoolWorkItem
{
    private const int IdleSpins = 400;

    private static readonly ContextCallback HelpInContext = static state => ((WorkerTeam)state!).Help();

    private IBlockWork? work;   // written before left, read after a block was taken
    private int blocks;         // as work
    private int left;           // blocks not taken; anybody decrements
    private int unfinished;     // blocks not ended; the last to end lets the caller go
    private int helpers;        // on their way or at work
    private Exception? thrown;

    public int Workers { get; } = workers;

    /// <summary>The context nodes run in, whichever thread runs them; null for that of the thread.</summary>
    public ExecutionContext? Context { get; set; }

    /// <summary>Runs blocks 0 to <paramref name="count"/> - 1 and returns when all have ended.</summary>
    public void Run(IBlockWork job, int count)
    {
        if (Workers == 1 || count == 1)
        {
            for (var block = 0; block < count; block++)
                job.RunBlock(block);
            return;
        }
        work = job;
        blocks = count;
        Volatile.Write(ref unfinished, count);
        Volatile.Write(ref left, count);
        while (Volatile.Read(ref helpers) < Math.Min(Workers, count) - 1)
        {
            Interlocked.Increment(ref helpers);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        while (TryRunBlock())
        {
        }
        var spin = new SpinWait();
        while (Volatile.Read(ref unfinished) > 0)
            spin.SpinOnce(sleep1Threshold: -1);
        work = null;
        if (Interlocked.Exchange(ref thrown, null) is { } e)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
    }

    void IThreadPoolWorkItem.Execute()
    {
        if (Context is { } context)
            ExecutionContext.Run(context, HelpInContext, this);
        else
            Help();
    }

    private void Help()
    {
        for (var idle = 0; idle < IdleSpins; idle++)
        {
            if (TryRunBlock())
                idle = 0;
            else
                Thread.SpinWait(20);
        }
        Interlocked.Decrement(ref helpers);
    }

    private bool TryRunBlock()
    {
        if (Volatile.Read(ref left) <= 0)
            return false;
        var taken = Interlocked.Decrement(ref left);
        if (taken < 0)
            return false;
        try
        {
            work!.RunBlock(blocks - 1 - taken);
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref thrown, e, null);
        }
        finally
        {
            Interlocked.Decrement(ref unfinished);
        }
        return true;
    }
}

/// <summary>Work cut into blocks that may run in any order and at once.</summary>
internal interface IBlockWork
{
    void RunBlock(int block);
}

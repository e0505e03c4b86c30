namespace MetaIsland.Schedules;

/// <summary>The work of one worker: its owner puts and takes at one end, thieves take the oldest at the other.</summary>
/// <remarks>
/// Lock-free, after Chase and Lev (2005). Only a successful exchange of <c>top</c> takes what a thief, or the owner of the last piece, has read;
/// whoever loses it has read a slot that may be written again, and forgets what it read.
/// </remarks>
internal sealed class WorkDeque
{
    private Work[] ring = new Work[64];     // a power of two; replaced by the owner
    private long top;                       // the oldest; moved on by whoever takes it
    private long bottom;                    // behind the newest; written by the owner

    /// <summary>Whether it looked empty at some time during the call.</summary>
    public bool IsEmpty => Volatile.Read(ref bottom) <= Volatile.Read(ref top);

    /// <summary>For the owner.</summary>
    public void Push(in Work work)
    {
        var oldest = Volatile.Read(ref top);
        if (bottom - oldest >= ring.Length)
            Grow(oldest);
        ring[bottom & (ring.Length - 1)] = work;
        Volatile.Write(ref bottom, bottom + 1);
    }

    /// <summary>The newest, for the owner; false if there is none.</summary>
    public bool TryPop(out Work work)
    {
        var newest = bottom - 1;
        Volatile.Write(ref bottom, newest);
        // A thief reads top, then bottom; the owner writes bottom, then reads top: one of the two sees the other.
        Interlocked.MemoryBarrier();
        var oldest = Volatile.Read(ref top);
        work = default;
        if (oldest > newest)
        {
            Volatile.Write(ref bottom, oldest);
            return false;
        }
        work = ring[newest & (ring.Length - 1)];
        if (oldest < newest)
            return true;
        var isMine = Interlocked.CompareExchange(ref top, oldest + 1, oldest) == oldest;
        Volatile.Write(ref bottom, oldest + 1);
        return isMine;
    }

    /// <summary>The oldest, for anybody; false if there is none or somebody else was quicker.</summary>
    public bool TrySteal(out Work work)
    {
        var oldest = Volatile.Read(ref top);
        Interlocked.MemoryBarrier();
        work = default;
        if (oldest >= Volatile.Read(ref bottom))
            return false;
        var from = Volatile.Read(ref ring);
        work = from[oldest & (from.Length - 1)];
        return Interlocked.CompareExchange(ref top, oldest + 1, oldest) == oldest;
    }

    private void Grow(long oldest)
    {
        var larger = new Work[ring.Length * 2];
        for (var i = oldest; i < bottom; i++)
            larger[i & (larger.Length - 1)] = ring[i & (ring.Length - 1)];
        Volatile.Write(ref ring, larger);
    }
}

/// <summary>A piece of work for a team: <paramref name="Target"/> does something for a range.</summary>
internal readonly record struct Work(IWork Target, int First, int Count);

/// <summary>Work that a <see cref="StealingTeam"/> does.</summary>
internal interface IWork
{
    void Do(int first, int count);
}

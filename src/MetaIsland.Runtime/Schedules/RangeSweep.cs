using System.Diagnostics;

namespace MetaIsland.Schedules;

/// <summary>
/// Goes over a range on the worker team, cut into blocks. What a piece of work cost is remembered: one that is over before a second thread
/// could help stays on one. That decides who works, never what comes out.
/// </summary>
internal sealed class RangeSweep(WorkerTeam team) : IBlockWork
{
    private const int BlocksPerWorker = 8;

    private IRangeWork work = null!;
    private int count;
    private int size;

    public void Run(IRangeWork work, int count, WorkCost cost)
    {
        if (count == 0)
            return;
        this.work = work;
        this.count = count;
        var threads = cost.IsWorthSharing ? team.Workers : 1;
        var blocks = threads > 1 ? Math.Min(count, threads * BlocksPerWorker) : 1;
        size = (count + blocks - 1) / blocks;
        var start = Stopwatch.GetTimestamp();
        team.Run(this, (count + size - 1) / size);
        cost.Learn(Stopwatch.GetTimestamp() - start, threads);
    }

    void IBlockWork.RunBlock(int block)
    {
        var first = block * size;
        work.RunRange(first, Math.Min(size, count - first));
    }
}

/// <summary>Work on a range that may be cut anywhere.</summary>
internal interface IRangeWork
{
    void RunRange(int first, int count);
}

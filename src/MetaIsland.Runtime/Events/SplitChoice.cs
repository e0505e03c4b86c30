using System.Diagnostics;

namespace MetaIsland.Events;

/// <summary>
/// Whether a large commit is worth several threads: what an <c>[Apply]</c> costs nobody knows beforehand, so both ways are timed, the faster is taken, and the
/// other is tried again now and then. It decides how long a commit takes, and nothing else.
/// </summary>
internal sealed class SplitChoice
{
    private const int One = 0;
    private const int Several = 1;
    private const int TryAgainAfter = 64;

    // The first commit of a trial wakes threads and touches memory; the best of these says what the way costs.
    private const int Trial = 4;

    // Of one commit behind the trial: somebody else may just have had the processor.
    private const double Weight = 0.1;

    private readonly double[] cost = [double.PositiveInfinity, 0];  // an event, by way; what has not been tried costs nothing
    private int way = One;
    private int left = 1;           // commits of the trial
    private int sinceOther;         // commits since the other way was tried
    private long began;

    /// <summary>Begins a commit: true for several threads.</summary>
    public bool Begin()
    {
        if (left == 0)
        {
            var other = 1 - way;
            if (cost[other] < cost[way] || sinceOther >= TryAgainAfter)
                (way, left, sinceOther, cost[other]) = (other, Trial, 0, double.PositiveInfinity);
        }
        began = Stopwatch.GetTimestamp();
        return way == Several;
    }

    /// <summary>Ends it.</summary>
    public void End(int events)
    {
        var measured = (double)(Stopwatch.GetTimestamp() - began) / events;
        cost[way] = left > 0 ? Math.Min(cost[way], measured) : cost[way] + ((measured - cost[way]) * Weight);
        left = Math.Max(0, left - 1);
        sinceOther++;
    }
}

using System.Diagnostics;

namespace MetaIsland.Events;

/// <summary>
/// Whether a large commit is worth several threads: what an <c>[Apply]</c> costs nobody knows beforehand, so both ways are timed, the faster is taken, and the
/// other is tried again now and then. It decides how long a commit takes, and nothing else.
/// </summary>
internal sealed class SplitChoice
{
    private const int TryAgainAfter = 64;

    private readonly double[] cost = [double.NaN, double.NaN];     // an event; of one thread, of several
    private readonly int[] age = new int[2];                       // commits since it was timed
    private long began;
    private int way;

    /// <summary>Begins a commit: true for several threads.</summary>
    public bool Begin()
    {
        way = !(cost[1] >= cost[0]) && !double.IsNaN(cost[0]) ? 1 : 0;
        if (age[1 - way] >= TryAgainAfter)
            way = 1 - way;
        began = Stopwatch.GetTimestamp();
        return way == 1;
    }

    /// <summary>Ends it.</summary>
    public void End(int events)
    {
        cost[way] = (double)(Stopwatch.GetTimestamp() - began) / events;
        age[way] = 0;
        age[1 - way]++;
    }
}

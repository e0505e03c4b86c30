using System.Diagnostics;

namespace MetaIsland.Schedules;

/// <summary>
/// What a piece of work costs on one thread, learnt as a minimum that decays: the first rounds run code that is not optimized yet and say
/// three times too much.
/// </summary>
internal sealed class WorkCost
{
    private const double Decay = 1.05;

    // Below this a second thread, which has to be woken first, does not pay.
    private static readonly double Worth = Stopwatch.Frequency * 30e-6;

    private double ticks = double.MaxValue;

    /// <summary>Unknown work is shared: somebody may have brought one long round.</summary>
    public bool IsWorthSharing => ticks >= Worth;

    public void Learn(long elapsed, int threads) => ticks = Math.Min(Math.Max(ticks, 1) * Decay, (double)elapsed * threads);
}

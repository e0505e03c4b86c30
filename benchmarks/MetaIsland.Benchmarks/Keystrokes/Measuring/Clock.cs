namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>
/// The processor's time for this process, all its threads together: on a machine that others use too, the clock on the wall shows their work.
/// On a quiet one it is never ahead of this one.
/// </summary>
internal readonly struct Clock
{
    private readonly TimeSpan start;

    private Clock(TimeSpan start) => this.start = start;

    public double Milliseconds => (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;

    public static Clock Start() => new(Environment.CpuUsage.TotalTime);
}

using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// How long a member takes in each stage of its own (to analyze, propose, decide, act): mostly no time, now and then some, as a call of a language model
/// would. It changes how long a run takes and nothing else.
/// </summary>
/// <param name="SlowPercent">How many of a hundred thoughts are slow.</param>
/// <param name="Milliseconds">The longest of them takes so long.</param>
public readonly record struct Thinking(int SlowPercent, int Milliseconds)
{
    /// <summary>How long this thought takes.</summary>
    public TimeSpan Draw(RandomStream random) =>
        random.Chance(SlowPercent / 100.0) ? TimeSpan.FromMilliseconds(random.Next(Milliseconds + 1)) : TimeSpan.Zero;
}

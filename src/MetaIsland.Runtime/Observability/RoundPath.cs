namespace MetaIsland;

/// <summary>Where one round stands on the critical path; times are ticks from the start of the run.</summary>
/// <param name="syncPoints">How many there are.</param>
internal sealed class RoundPath(int syncPoints)
{
    /// <summary>When what comes behind a sync point could have begun; first when the round could.</summary>
    public long[] Opened { get; } = new long[syncPoints + 1];

    /// <summary>When the last of those could have been there that a sync point, or at last the round's end, waits for.</summary>
    public long[] Arrived { get; } = new long[syncPoints + 1];

    /// <summary>The round before, as long as agents may begin this one; null for the first.</summary>
    public RoundPath? Before { get; set; }
}

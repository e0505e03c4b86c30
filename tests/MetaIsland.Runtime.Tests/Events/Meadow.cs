namespace MetaIsland.Tests.Events;

/// <summary>Plots that are grazed: what an event touches is its own plot and nothing else, so a large commit may be made by several threads.</summary>
[World]
public sealed partial class Meadow(int plots)
{
    /// <summary>A meadow of this size is wild.</summary>
    public const int Wild = 999_999;

    private readonly int[] grass = [.. Enumerable.Range(0, plots).Select(plot => 10 + (plot % 7))];
    private readonly long[] grazers = new long[plots];
    private readonly int season = 3;
    private int rains;

    [Apply(Key = nameof(Graze.Plot))]
    private bool Apply(Graze graze)
    {
        if (graze.Bite < 0)
            throw new InvalidOperationException("nothing grazes backwards");
        if (grass[graze.Plot] < graze.Bite + season)
            return false;
        grass[graze.Plot] -= graze.Bite;
        grazers[graze.Plot] = (grazers[graze.Plot] * 31) + graze.By;
        return true;
    }

    // Touches what no key tells: the commits it is in are made by one thread.
    [Apply]
    private void Apply(Rain rain) => rains += rain.Drops;
}

public readonly record struct Rain(int Drops);

public readonly record struct Graze(int By, int Plot, int Bite);

namespace MetaIsland.Benchmarks.Commits;

/// <summary>Plots of which each is harvested by one event of a commit at most.</summary>
[World]
public sealed partial class Fields(int plots)
{
    private readonly int[] soil = [.. Enumerable.Repeat(1_000_000, plots)];

    [Apply(Key = nameof(Harvest.Plot))]
    private bool Apply(Harvest harvest)
    {
        if (soil[harvest.Plot] < harvest.Amount)
            return false;
        soil[harvest.Plot] -= harvest.Amount;
        return true;
    }

    // A multiplication after another, as a growth model may have: with 24 of them more than 20 ns.
    [Apply(Key = nameof(Toil.Plot))]
    private void Apply(Toil toil)
    {
        var value = (double)soil[toil.Plot];
        for (var step = 0; step < toil.Steps; step++)
            value = value * 0.999 + 1;
        soil[toil.Plot] = (int)value;
    }
}

public readonly record struct Harvest(int Plot, int Amount);

public readonly record struct Toil(int Plot, int Steps);

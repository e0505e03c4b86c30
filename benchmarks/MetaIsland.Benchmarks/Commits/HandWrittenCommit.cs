namespace MetaIsland.Benchmarks.Commits;

/// <summary>The same commit, as one would write it by hand: a set tells who was first for a key, and the first is applied.</summary>
internal sealed class HandWrittenCommit(int plots, int steps, int[] order)
{
    private readonly int[] soil = [.. Enumerable.Repeat(1_000_000, plots)];
    private readonly Harvest[] harvests = [.. order.Select(plot => new Harvest(plot, 1))];
    private readonly Toil[] toils = [.. order.Select(plot => new Toil(plot, steps))];
    private readonly HashSet<int> taken = [];
    private readonly HashSet<int> contested = [];

    public int Run()
    {
        taken.Clear();
        contested.Clear();
        return steps == 0 ? Harvest() : Toil();
    }

    private int Harvest()
    {
        var applied = 0;
        foreach (ref readonly var harvest in harvests.AsSpan())
        {
            if (!taken.Add(harvest.Plot))
            {
                contested.Add(harvest.Plot);
                continue;
            }
            if (soil[harvest.Plot] < harvest.Amount)
                continue;
            soil[harvest.Plot] -= harvest.Amount;
            applied++;
        }
        return applied;
    }

    private int Toil()
    {
        var applied = 0;
        foreach (ref readonly var toil in toils.AsSpan())
        {
            if (!taken.Add(toil.Plot))
            {
                contested.Add(toil.Plot);
                continue;
            }
            var value = (double)soil[toil.Plot];
            for (var step = 0; step < toil.Steps; step++)
                value = value * 0.999 + 1;
            soil[toil.Plot] = (int)value;
            applied++;
        }
        return applied;
    }
}

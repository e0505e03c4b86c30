namespace MetaIsland.Benchmarks.Society;

[Simulation<Grid, Walker>]
public sealed partial class WalkerSimulation
{
    [SyncPoint]
    private static Verdict Judge(Gather<Proposal> proposals)
    {
        uint sum = 0, highest = 0;
        foreach (var proposal in proposals.Values)
        {
            sum += proposal.Amount;
            highest = Math.Max(highest, proposal.Amount);
        }
        return new Verdict(sum, highest);
    }

    [SyncPoint, After<Walker>("Execute"), After(nameof(Judge))]
    private static void Resolve(Grid.View grid, Grid.Events events) => events.Emit(new SignalSet(grid.Cells[0]));
}

using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>The births and retirements of one round, by commit point.</summary>
internal sealed class PopulationFrame
{
    private readonly List<PopulationLane>[] lanes;

    public PopulationFrame(int syncPoints) => lanes = [.. Enumerable.Range(0, 2 * syncPoints + 1).Select(_ => new List<PopulationLane>())];

    public bool IsEmpty => Array.TrueForAll(lanes, static point => point.Count == 0);

    public void Add(int point, PopulationLane lane)
    {
        lock (lanes[point])
            lanes[point].Add(lane);
    }

    /// <summary>All changes in canonical order: by commit point (an agents' before that of the sync point itself), agent id, node, number.</summary>
    public IEnumerable<PopulationLane.Change> InOrder()
    {
        var syncPoints = lanes.Length / 2;
        for (var syncPoint = 0; syncPoint < syncPoints; syncPoint++)
        {
            foreach (var change in InOrder(syncPoint).Concat(InOrder(syncPoints + 1 + syncPoint)))
                yield return change;
        }
        foreach (var change in InOrder(syncPoints))
            yield return change;
    }

    public void Clear(SimulationProgram program)
    {
        foreach (var point in lanes)
        {
            foreach (var lane in point)
                program.ReturnPopulation(lane);
            point.Clear();
        }
    }

    // Stable: what one node of one agent asked for lies in one lane, in the order of its numbers.
    private IEnumerable<PopulationLane.Change> InOrder(int point) => lanes[point].SelectMany(lane => lane.Changes).OrderBy(change => change.Source);
}

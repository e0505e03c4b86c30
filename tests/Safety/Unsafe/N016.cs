// rule: MI3011
// source: ParallelChecker FinalizerMutator; own
// truth: not observable because a test has collected garbage before, and seldom does in between
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step()
    {
        var seen = new WeakReference<Cell>(new Cell()); // ?
        if (seen.TryGetTarget(out var cell)) // !
            energy += cell.Stock + 1;
        if (GC.CollectionCount(0) > 3) // !
            energy--;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

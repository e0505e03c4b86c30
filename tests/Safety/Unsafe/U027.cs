// rule: MI2002|MI2004|MI2003|MI3002
// source: ParallelChecker UnsafeCallMonitor: System.Random, enumerators
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly IEnumerator<int> Feed = Enumerable.Range(0, 1000).GetEnumerator();
    public static readonly Random Dice = new(42);
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
        Shared.Feed.MoveNext(); // !
        energy += Shared.Dice.Next(6); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

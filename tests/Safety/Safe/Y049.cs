// source: own: a map gone through, each entry written in its own place
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, int> stock = new() { [1] = 5, [2] = 7 };
    readonly int[] totals = new int[4];
    readonly Dictionary<int, int> doubled = [];

    [Node] void Step()
    {
        foreach (var (kind, amount) in stock)
        {
            totals[kind] = amount;
            doubled[kind] = amount * 2;
        }
        foreach (var (kind, _) in stock.InKeyOrder())
            stock[kind]++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

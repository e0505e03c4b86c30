// rule: MI2018
// source: own: a promise broken two properties deep
// truth: observable
using MetaIsland;

public sealed class Stats
{
    private int reads;
    private int Bump => ++reads;
    public int Level => Bump / 2;
    [Pure] public int Twice() => Level * 2; // !
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Stats stats = new();
    int level;

    [Node] void Look() => level = stats.Twice();
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

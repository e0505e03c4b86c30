// rule: MI2013|MI2004|MI2003|MI3002|MI2005
// source: own: Lazy whose factory draws from what no seed repeats
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly Lazy<int> Luck = new(() => Random.Shared.Next());
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int luck;

    [Node] void Step()
    {
        luck = Shared.Luck.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3004
// source: own: the order of immutable maps with keys that are strings is random
// truth: observable
using System.Collections.Immutable;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    ImmutableDictionary<string, int> prices = ImmutableDictionary<string, int>.Empty.Add("corn", 3).Add("rye", 3).Add("oats", 3);
    string best = "";

    [Node] void Step()
    {
        best = prices.First().Key; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

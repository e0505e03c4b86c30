// source: look-alike of X059: immutable collections with an order
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
    ImmutableList<string> names = ["b", "a"];
    string first = "";

    [Node] void Step()
    {
        var prices = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal).Add("corn", 3).Add("rye", 2);
        foreach (var name in names)
            first += name;
        foreach (var (name, price) in prices)
            first += price > 2 ? name : "";
        first = first.Length > 20 ? "" : first;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

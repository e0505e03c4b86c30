// rule: MI2016|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an immutable table opened by force
// truth: observable
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MetaIsland;

public static class Tables
{
    public static readonly ImmutableArray<int> Costs = [1, 2, 3];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int paid;

    [Node] void Pay(AgentContext me)
    {
        var costs = ImmutableCollectionsMarshal.AsArray(Tables.Costs)!; // !1
        costs[0]++; // !1
        paid += costs[0]; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: tables that are never written
using System.Collections.Frozen;
using System.Collections.Immutable;
using MetaIsland;

public static class Tables
{
    public const int Max = 7;

    public static readonly ImmutableDictionary<int, string> Names = ImmutableDictionary<int, string>.Empty.Add(1, "one");
    public static readonly FrozenDictionary<string, int> Prices = new Dictionary<string, int> { ["corn"] = 3 }.ToFrozenDictionary();

    private static readonly int[,] Costs = { { 0, 1 }, { 2, 0 } };

    public static int Cost(int from, int to) => Costs[from, to];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string name = "";
    int cost;

    [Node] void Step(AgentContext me)
    {
        name = Tables.Names.GetValueOrDefault(me.Round % 2, "none");
        cost = Tables.Cost(0, 1) + Tables.Prices["corn"] + Math.Min(Tables.Max, me.Round);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X015, X016: deep copies of what is shared and immutable
using System.Collections.Immutable;
using MetaIsland;

public sealed record Patch(int Stock, ImmutableList<int> Marks);

public static class Shared
{
    public static readonly Patch Home = new(1, [1]);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Patch mine = Shared.Home;

    [Node] void Step(AgentContext me)
    {
        mine = mine with { Stock = mine.Stock + 1, Marks = Shared.Home.Marks.Add(me.Id.Value) };
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

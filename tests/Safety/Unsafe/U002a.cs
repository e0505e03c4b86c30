// rule: MI2001|MI2004|MI2017
// source: DataRaceBench DRB022, DRB086; Swift act.mutable += 1
// truth: observable
using MetaIsland;

public sealed class Market
{
    public double Price = 1;
}

public static class Shared
{
    public static readonly Market Market = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double seen;

    [Node] void Step(AgentContext me)
    {
        seen = Shared.Market.Price *= 1.01; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: work that two nodes prepare and a third puts together
using MetaIsland;

public sealed record Costs(int Total);

public sealed record Gains(int Total, int Best);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> bills = [];
    readonly List<int> sales = [];
    int money;

    [Node] Costs Pay(AgentContext me)
    {
        bills.Add(me.Random.Next(5));
        if (bills.Count > 5)
            bills.RemoveAt(0);
        return new Costs(bills.Sum());
    }

    [Node] Gains Sell(AgentContext me)
    {
        sales.Insert(0, me.Random.Next(8));
        if (sales.Count > 5)
            sales.RemoveAt(sales.Count - 1);
        return new Gains(sales.Sum(), sales.Max());
    }

    [Node] void Balance(Costs costs, Gains gains)
    {
        money += gains.Total - costs.Total;
        if (money < 0)
            bills.Clear();
        else if (gains.Best > 6)
            sales.Clear();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

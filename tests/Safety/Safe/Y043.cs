// source: own: what a constructor is given is copied
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> plots;
    readonly int[] prices;

    public Walker(IEnumerable<int> plots, int[] prices)
    {
        this.plots = [.. plots];
        this.prices = (int[])prices.Clone();
    }

    [Node] void Step(AgentContext me)
    {
        plots.Add(me.Round);
        prices[0]++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly int[] Common = [1, 2, 3];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common, Common)), options);
}

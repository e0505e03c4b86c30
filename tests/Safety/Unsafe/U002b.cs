// rule: MI2001|MI2003|MI2010
// source: DataRaceBench DRB022, DRB086, through a field
// truth: observable
using MetaIsland;

public sealed class Market
{
    public double Price = 1;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Market market;
    double paid;

    public Walker(Market market) => this.market = market;

    [Node] void Step(AgentContext me)
    {
        market.Price = market.Price * 1.01 + me.Id.Value; // !
        paid++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Market Common = new();

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}

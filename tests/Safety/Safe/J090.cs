// source: own: services that are data, and one that is a sink
using System.Collections.Immutable;
using System.ComponentModel.Design;
using MetaIsland;

public sealed record Prices(ImmutableArray<int> ByGood);

[Sink]
public interface IJournal
{
    void Write(string line);
}

public sealed class Silent : IJournal
{
    public void Write(string line)
    {
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(Prices), new Prices([3, 5, 8]));
        services.AddService(typeof(IJournal), new Silent());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int money = 40;

    [Node] void Buy(AgentContext me, [Service] Prices prices, [Service] IJournal journal)
    {
        var good = me.Random.Next(prices.ByGood.Length);
        if (money < prices.ByGood[good])
            return;
        money -= prices.ByGood[good];
        journal.Write("bought");
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

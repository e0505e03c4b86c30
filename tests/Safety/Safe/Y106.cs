// source: own: a service that is data
using System.Collections.Immutable;
using System.ComponentModel.Design;
using MetaIsland;

public sealed record Prices(ImmutableDictionary<string, int> All)
{
    public int Of(string name) => All.GetValueOrDefault(name, 1);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int cost;

    [Node] void Buy([Service] Prices prices)
    {
        cost += prices.Of("corn") * 2;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(Prices), new Prices(ImmutableDictionary<string, int>.Empty.Add("corn", 3)));
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}

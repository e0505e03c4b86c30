// source: own: a service that is a sink
using System.ComponentModel.Design;
using MetaIsland;

[Sink]
public interface IDiary
{
    void Write(string line);
}

public sealed class NoDiary : IDiary
{
    public void Write(string line)
    {
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
    int energy;

    [Node] void Step(AgentContext me, [Service] IDiary diary)
    {
        energy++;
        diary.Write($"{me.Id} has {energy}");
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(IDiary), new NoDiary());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}

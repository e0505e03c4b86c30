// rule: MI2002|MI2001|MI2003
// source: own: a service's collection filled by nodes
// truth: not observable because nobody reads the list
using System.ComponentModel.Design;
using MetaIsland;

public sealed class Notes
{
    public List<int> All { get; } = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step([Service] Notes notes, AgentContext me)
    {
        notes.All.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var services = new ServiceContainer();
        services.AddService(typeof(Notes), new Notes());
        options.Services = services;
        return new Walk(new Land(), Walker.CreateMany(8), options);
    }
}

// rule: MI2006
// source: Swift actor_isolation.swift (otherActor.mutable = 0), another agent found in a static
// truth: observable
using MetaIsland;

public static class Town
{
    public static Walker[] All = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    public int Energy = 10;
    public List<int> Memory = [];

    [Node] void Step(AgentContext me)
    {
        var peer = Town.All[me.Id.Value / 4]; // ? MI2005|MI2017
        peer.Energy = peer.Energy * 3 + me.Id.Value; // !
        peer.Memory.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Town.All = Walker.CreateMany(8);
        return new Walk(new Land(), Town.All, options);
    }
}

// rule: MI3004
// source: own: the first three of a set go
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly HashSet<int> memory = [];

    [Node] void Forget(AgentContext me)
    {
        memory.Add(me.Random.Next(100));
        var removed = 0;
        memory.RemoveWhere(_ => memory.Count > 5 && removed++ < 3); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

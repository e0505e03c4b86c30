// rule: MI3002
// source: own: a run's id, made once
// truth: observable
using MetaIsland;

public static class Run
{
    public static readonly string Id = Guid.NewGuid().ToString("N");
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string name = "";

    [Node] void Name(AgentContext me) => name = Run.Id[..8] + me.Id.Value; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

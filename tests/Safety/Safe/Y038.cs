// source: own: a sync point that waits for a node by name
using MetaIsland;

public sealed record Law(int Quota);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 4;

    [Node] internal void Work(AgentContext me) => energy += me.Id.Value % 3;

    [Node] void Obey(Law law) => energy -= law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint, After<Walker>(nameof(Walker.Work))] static Law Judge(Land.View land) => new(land.Size / 8);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: Error Prone ignoreStaticFields; look-alike of a static that is written
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly int[] Dx = [1, 0, -1, 0];
    int energy;

    [Node] void Step(AgentContext me) => energy += Dx[me.Random.Next(4)];
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

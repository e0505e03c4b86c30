// source: own: lazy values of one's own, made in one call
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int used;

    [Node] void Step(AgentContext me)
    {
        var table = new Lazy<int[]>(() => Enumerable.Range(0, 5).Select(i => i * i).ToArray());
        if (me.Round % 2 == 0)
            used = table.Value[me.Id.Value % 5];
        table.Value[0] = 7;
        used += table.Value[0];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

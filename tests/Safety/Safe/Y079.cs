// source: look-alike of X053: a sequence over the view, ended within the node
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] soil = [1, 2, 3, 4];
}

[Agent]
public sealed partial class Walker
{
    int rich;

    static int Score(Land.View land, int plot) => land.Soil[plot % land.Soil.Length];

    [Node] void Step(Land.View land, AgentContext me)
    {
        var fertile = land.Soil.Where(s => s > 1).Select((s, i) => (s, i));
        rich = fertile.Sum(f => f.s * f.i);
        var best = Enumerable.Range(0, 4).MaxBy(plot => Score(land, plot));
        rich += best + land.Soil.AsSpan()[1..].IndexOf(3);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

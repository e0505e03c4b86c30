// source: own: nested types and constants
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    private const int Meal = 2;

    private readonly record struct Choice(int Plot, int Gain)
    {
        public static readonly Choice None = new(-1, 0);

        public Choice Or(Choice other) => Gain >= other.Gain ? this : other;
    }

    int gained;

    [Node] void Step(AgentContext me)
    {
        var best = Choice.None;
        for (var plot = 0; plot < 4; plot++)
            best = best.Or(new(plot, me.Random.Next(5)));
        gained += best.Gain - Meal;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

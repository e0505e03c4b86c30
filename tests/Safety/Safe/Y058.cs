// source: look-alike of X002: own elements exchanged
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] places = [1, 2, 3];

    [Node] void Step(AgentContext me)
    {
        (places[0], places[1]) = (places[1], places[0]);
        (places[^1], _) = (me.Round, places[0]);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

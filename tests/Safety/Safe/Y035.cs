// source: own: order over three nodes, and a reader between
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 5;
    int best;

    [Node] void Eat() => energy += 2;

    [Node, After(nameof(Eat))] void Remember() => best = Math.Max(best, energy);

    [Node, After(nameof(Remember))] void Burn() => energy--;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

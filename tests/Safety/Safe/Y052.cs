// source: own: the context's random numbers, all kinds
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] deck = [1, 2, 3, 4, 5];
    double drift;
    int face;

    static int Roll(RandomStream random, int sides) => 1 + random.Next(sides);

    [Node] void Step(AgentContext me)
    {
        me.Random.Shuffle(deck.AsSpan());
        drift += me.Random.NextGaussian() * 0.1;
        face = Roll(me.Random, 6) + me.Random.Next(2, 5);
        if (me.Random.Chance(0.25))
            drift = 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

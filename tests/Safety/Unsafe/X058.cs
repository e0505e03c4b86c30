// rule: MI3002|MI2002|MI2004|MI2003
// source: own: one seeded Random for all
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
    static readonly Random Dice = new(42);
    int energy;

    [Node] void Step()
    {
        energy = Dice.Next(6); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3002
// source: own: a die with unseeded random numbers, made in place
// truth: observable
using MetaIsland;

public sealed class Die(int sides)
{
    private readonly Random random = new();
    public int Roll() => 1 + random.Next(sides);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int hits;

    [Node] void Fight(AgentContext me)
    {
        var die = new Die(6); // !1
        if (die.Roll() > 3) // !1
            hits++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

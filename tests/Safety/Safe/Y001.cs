// source: own: fields, helpers, a private method that writes them
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 10;
    int hunger;

    void Spend(int amount)
    {
        energy -= amount;
        hunger++;
    }

    bool IsTired => energy < 3;

    [Node] void Step(AgentContext me)
    {
        Spend(1 + me.Round % 2);
        if (IsTired)
            energy = 10;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

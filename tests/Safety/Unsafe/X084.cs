// rule: MI2022|MI2001|MI2018|MI2019
// source: own: a condition is asked, it does nothing
// truth: not observable because each agent is asked once a round in every schedule
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int calls;
    int energy;

    bool IsAwake
    {
        get
        {
            calls++; // !
            return calls % 2 == 0; // ?
        }
    }

    [Node, When(nameof(IsAwake))] void Step() => energy++; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

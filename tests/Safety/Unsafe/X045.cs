// rule: MI2007
// source: own: three nodes, the middle one ordered with one of them only
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
    int energy = 1;
    int rested;

    [Node] void Eat() => energy += 2; // !1

    [Node, After(nameof(Eat))] void Walk() => rested++;

    [Node] void Rest() => energy *= 3; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

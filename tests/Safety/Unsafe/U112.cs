// rule: MI2007
// source: Bevy system_ambiguity::components; Taskflow, FLAMEGPU dependency layers
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

    [Node] void Eat() => energy += 2; // !1

    [Node] void Rest() => energy *= 3; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X084: a condition that only looks
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 3;
    readonly List<int> memory = [];

    bool IsAwake => energy % 2 == 1 && !memory.Contains(energy);

    bool HasEaten => memory.Count > 2;

    [Node, When(nameof(IsAwake))] void Step() => memory.Add(energy);

    [Node, After(nameof(Step)), When(nameof(HasEaten))] void Rest() => memory.RemoveAt(0);

    [Node, After(nameof(Rest))] void Age() => energy++;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

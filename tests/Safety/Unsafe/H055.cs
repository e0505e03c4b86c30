// rule: MI2023|MI2009
// source: own: a lazy value that looks when somebody asks
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] food = [4, 5];
}

public sealed record Estimate(Lazy<int> Food);

[Agent]
public sealed partial class Walker
{
    int eaten;

    [Node] Estimate Look(Land.View land) => new(new Lazy<int>(() => land.Food.Sum())); // !

    [Node] void Eat(Estimate estimate) => eaten += estimate.Food.Value; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

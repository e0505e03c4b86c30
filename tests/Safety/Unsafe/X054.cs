// rule: MI2023
// source: own: a lambda that has caught the view
// truth: not observable because nothing writes the world, so the version is what it was
using MetaIsland;

public sealed record Plan(Func<int> Score);

[World]
public sealed partial class Land
{
    int[] soil = new int[8];
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] Plan Make(Land.View land)
    {
        return new Plan(() => land.Soil[0]); // !
    }

    [Node] void Think(Plan plan) => seen = plan.Score(); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2023
// source: own: a sequence that reads the view when somebody asks
// truth: not observable because nothing writes the world, so the version is what it was
using MetaIsland;

public sealed record Sight(IEnumerable<int> Rich);

[World]
public sealed partial class Land
{
    int[] soil = new int[8];
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] Sight Look(Land.View land)
    {
        return new Sight(land.Soil.Where(s => s > 3)); // ! MI2023|MI2008|MI2009
    }

    [Node] void Think(Sight sight) => seen = sight.Rich.Count(); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

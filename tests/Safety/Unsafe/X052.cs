// rule: MI2023
// source: own: an array of the view that is part of an output
// truth: not observable because nothing writes the world, so the version is what it was
using MetaIsland;

public readonly record struct Sight(ReadOnlyArray<int> Soil);

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
        return new Sight(land.Soil); // !
    }

    [Node] void Think(Sight sight) => seen = sight.Soil.Length; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X051, X052: values and copies of the view leave, not the view
using System.Collections.Immutable;
using MetaIsland;

public sealed record Sight(int Size, ImmutableArray<int> Soil, int[] Copy);

[World]
public sealed partial class Land
{
    readonly int[] soil = [1, 2, 3];
    int size = 4;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] Sight Look(Land.View land) => new(land.Size, [.. land.Soil], land.Soil.ToArray());

    [Node] void Think(Sight sight) => seen = sight.Size + sight.Soil[1] + sight.Copy[2];
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

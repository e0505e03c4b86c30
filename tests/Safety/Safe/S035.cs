// source: look-alike of 'with' on a shared mutable record
using System.Collections.Immutable;
using MetaIsland;

public sealed record Patch(int Stock, ImmutableArray<int> Marks);

public readonly record struct Sown(Patch Patch);

[World]
public sealed partial class Land
{
    Patch[] patches = [new(1, [1]), new(2, [])];

    [Apply] void Apply(Sown sown) => patches[0] = sown.Patch;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(Land.View land, Land.Events events)
    {
        var patch = land.Patches[0] with { Stock = 9 };
        energy = patch.Stock;
        events.Emit(new Sown(patch));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

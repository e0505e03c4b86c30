// source: own: a hierarchy of places in the world, as records
// language: preview
using System.Collections.Immutable;
using MetaIsland;

public sealed record Place(string Name, int Rooms, ImmutableArray<Place> Parts)
{
    public int Beds => Rooms * 2 + Parts.Sum(part => part.Beds);

    public Place Extended(ReadOnlySpan<int> way, Place part) => way switch
    {
        [] => this with { Parts = Parts.Add(part) },
        [var next, .. var rest] => this with { Parts = Parts.SetItem(next, Parts[next].Extended(rest, part)) },
    };

    public IEnumerable<Place> All()
    {
        yield return this;
        foreach (var part in Parts)
        {
            foreach (var inner in part.All())
                yield return inner;
        }
    }
}

public readonly record struct Built(int Street, string House, int Rooms);

[World]
public sealed partial class Town
{
    Place root = new("Town", 0, [new("Oak", 0, [new("1", 2, [])]), new("Elm", 0, [])]);

    [Apply] void Apply(Built e) => root = root.Extended([e.Street], new Place(e.House, e.Rooms, []));

    [Query] public Place? Find(string name) => root.All().FirstOrDefault(place => place.Name == name);
}

[Agent]
public sealed partial class Builder
{
    int beds;

    [Node] void Build(Town.View town, AgentContext me, Town.Events events)
    {
        beds = town.Root.Beds + (town.Find("Elm")?.Beds ?? 0);
        if (beds < 30)
            events.Emit(new Built(me.Random.Next(2), "new", 1 + me.Random.Next(3)));
    }
}

[Simulation<Town, Builder>]
public sealed partial class Building;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Building(new Town(), Builder.CreateMany(8), options);
}

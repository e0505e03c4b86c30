// source: own: predators and prey, both are born and die
using MetaIsland;

using System.Collections.Immutable;

public readonly record struct Place(int Number);

public readonly record struct Hunt(int Number);

public sealed record Caught(int Hares);

[World]
public sealed partial class Wood
{
    int size = 10;
}

[Agent]
public sealed partial class Fox
{
    int hunger;

    [Node] Hunt Prowl(Wood.View wood, AgentContext me) => new(me.Random.Next(wood.Size));

    [Node] void Eat(Caught? caught, AgentContext me, Population<Fox> foxes)
    {
        hunger = caught is null ? hunger + 1 : 0;
        if (hunger > 4)
            foxes.Retire(me.Id);
        else if (caught is { Hares: > 1 })
            foxes.Spawn(new Fox());
    }
}

[Agent]
public sealed partial class Hare
{
    [Node] Place Graze(Wood.View wood, AgentContext me) => new(me.Random.Next(wood.Size));

    [Node] void Breed(Place place, AgentContext me, Population<Hare> hares)
    {
        if (me.Random.Chance(0.2))
            hares.Spawn(new Hare());
    }
}

[Simulation<Wood, Fox, Hare>]
public sealed partial class Forest
{
    [SyncPoint] static Scatter<Caught> Chase(Gather<Hunt> hunts, Gather<Place> places, Population<Hare> hares)
    {
        var caught = new Scatter<Caught>(hunts);
        foreach (var (fox, hunt) in hunts)
        {
            var prey = places.Where(place => place.Value.Number == hunt.Number).ToList();
            foreach (var hare in prey)
                hares.Retire(hare.Agent);
            if (prey.Count > 0)
                caught[fox] = new Caught(prey.Count);
        }
        return caught;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) => new Forest(new Wood(), Fox.CreateMany(3), Hare.CreateMany(20), options);
}

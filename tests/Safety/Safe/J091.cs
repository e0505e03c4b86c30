// source: own: births with fresh things, deaths by age, and a census at a sync point
using MetaIsland;

public readonly record struct Alive(int Age);

public sealed record Census(int Count, double MeanAge);

[Agent]
public sealed partial class Elf
{
    readonly List<int> memories;
    readonly string name;
    int age;

    public Elf() : this("elf", [0])
    {
    }

    Elf(string name, IEnumerable<int> memories)
    {
        this.name = name;
        this.memories = memories.ToList();
    }

    [Node] Alive Report() => new(++age);

    [Node] void Live(Census census, AgentContext me, Population<Elf> elves)
    {
        memories.Add(census.Count);
        if (age > 6 && me.Random.Chance(0.5))
            elves.Retire(me.Id);
        else if (census.MeanAge > 3 && me.Random.Chance(0.3))
            elves.Spawn(new Elf(name.Length < 20 ? name + "'s child" : "elf", memories.TakeLast(2)));
    }
}

[Simulation<Land, Elf>]
public sealed partial class Forest
{
    [SyncPoint] static Census Count(Gather<Alive> alive)
    {
        var ages = new List<int>(alive.Count);
        foreach (var entry in alive)
            ages.Add(entry.Value.Age);
        return new Census(ages.Count, ages.Count == 0 ? 0 : ages.Average());
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Forest(new Land(), Elf.CreateMany(8), options);
}

namespace MetaIsland.Tests.Simulations;

[World]
public sealed partial class Nursery;

/// <summary>Does in each round what its orders say: a word a round, a letter an order; where a number follows, it is an id.</summary>
[Agent]
public sealed partial class Parent(string orders)
{
    private string[] words = orders.Split(' ');

    public int Id { get; private set; } = -1;

    public string Orders => words[0];

    [Node]
    private void Obey(AgentContext me, Population<Parent> parents, Population<Orphan> orphans)
    {
        Id = me.Id.Value;
        var word = me.Round < words.Length ? words[me.Round] : "";
        for (var i = 0; i < word.Length; i++)
            Obey(word[i], i + 1 < word.Length ? word[i + 1] - '0' : 0, parents, orphans);
    }

    [Audited("does on purpose what may not be done: who refuses it is the matter of the tests")]
    private void Obey(char order, int id, Population<Parent> parents, Population<Orphan> orphans)
    {
        var twin = new Parent("twin");
        switch (order)
        {
            case 'p': parents.Spawn(new Parent($"child-of-{Id}")); break;
            case 'o': orphans.Spawn(new Orphan { Of = Id }); break;
            case 'r': parents.Retire(new AgentId(id)); break;
            case 'f': orphans.Retire(new AgentId(id)); break;
            case 'n': parents.Spawn(null!); break;
            case 's': parents.Spawn(this); break;
            case 't': parents.Spawn(twin); parents.Spawn(twin); break;
            case 'e':
                while (true)
                    orphans.Spawn(default);
        }
    }

    [Node, After(nameof(Obey))]
    private Presence Come() => new(Id);
}

[Agent]
public partial struct Orphan
{
    public int Of;
    public int Id;

    [Node]
    private Presence Come(AgentContext me)
    {
        Id = me.Id.Value;
        return new Presence(Id);
    }
}

public readonly record struct Presence(int Id);

public sealed record Roll(string Ids);

[Simulation<Nursery, Parent, Orphan>]
public sealed partial class NurserySimulation
{
    /// <summary>In round 0 a foundling comes; where agent 1 is missing, whoever has been given its values would be found out.</summary>
    [SyncPoint]
    private static Roll Call(Gather<Presence> all, SimulationContext now, Population<Orphan> orphans)
    {
        foreach (var entry in all)
        {
            if (entry.Agent.Value != entry.Value.Id)
                throw new InvalidOperationException($"{entry.Agent} says it is {entry.Value.Id}.");
        }
        if (now.Round == 0)
            orphans.Spawn(new Orphan { Of = -1 });
        return new Roll(string.Join(",", all.Select(entry => entry.Agent.Value)));
    }

    [SyncPoint]
    private static Scatter<Roll> Share(Roll roll, Gather<Presence> all) => new(all) { [all[^1].Agent] = roll };
}

// source: own: SIR on a network that is an immutable table
using System.Collections.Immutable;
using MetaIsland;

public enum Health : byte { Susceptible, Infected, Recovered }

public sealed class Network
{
    private readonly ImmutableArray<ImmutableArray<int>> neighbours;

    private Network(ImmutableArray<ImmutableArray<int>> neighbours) => this.neighbours = neighbours;

    public static Network SmallWorld(int nodes, int reach)
    {
        var builder = ImmutableArray.CreateBuilder<ImmutableArray<int>>(nodes);
        for (var i = 0; i < nodes; i++)
        {
            var mine = new SortedSet<int>();
            for (var d = 1; d <= reach; d++)
            {
                mine.Add((i + d) % nodes);
                mine.Add((i - d + nodes) % nodes);
            }
            mine.Add((i * 7 + 3) % nodes);
            mine.Remove(i);
            builder.Add([.. mine]);
        }
        return new Network(builder.MoveToImmutable());
    }

    public ImmutableArray<int> Of(int node) => neighbours[node];
}

public readonly record struct Changed(AgentId Who, Health Health);

[World]
public sealed partial class Town
{
    readonly Health[] health = new Health[8];
    int infections;

    public Town() => health[0] = Health.Infected;

    [Apply(Key = nameof(Changed.Who))]
    void Apply(Changed changed)
    {
        health[changed.Who.Value] = changed.Health;
        if (changed.Health == Health.Infected)
            infections++;
    }
}

[Agent]
public sealed partial class Person
{
    static readonly Network Friends = Network.SmallWorld(8, 2);
    int sickFor;

    [Node] void Live(Town.View town, AgentContext me, Town.Events events)
    {
        switch (town.Health[me.Id.Value])
        {
            case Health.Susceptible:
                var sick = Friends.Of(me.Id.Value).Count(friend => town.Health[friend] == Health.Infected);
                if (me.Random.Chance(1 - Math.Pow(0.8, sick)))
                    events.Emit(new Changed(me.Id, Health.Infected));
                break;
            case Health.Infected when ++sickFor > 5:
                events.Emit(new Changed(me.Id, Health.Recovered));
                break;
        }
    }
}

[Simulation<Town, Person>]
public sealed partial class Epidemic;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Epidemic(new Town(), Person.CreateMany(8), options);
}

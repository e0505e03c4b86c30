namespace MetaIsland.Tests.Simulations;

/// <summary>What the population tests tell agents to do, by (round, agent).</summary>
[World]
public sealed partial class Wood
{
    private readonly List<string> calls = [];

    [Apply]
    private void Apply(Call call) => calls.Add($"{call.Round} {call.By.Value}");
}

public readonly record struct Call(int Round, AgentId By);

/// <summary>One who has a litter now and then, of its own kind and of the other.</summary>
[Agent]
public sealed partial class Fox(int name)
{
    private int age;

    private int Name { get; } = name;

    [Node]
    private Hunger Hunt(Wood.View wood, Wood.Events events, AgentContext me)
    {
        age++;
        events.Emit(new Call(me.Round, me.Id));
        return new Hunger(age + me.Random.Next(3) + Math.Min(0, wood.Calls.Count));
    }

    [Node]
    private static async ValueTask<Rest> Sleep(Hunger hunger)
    {
        await Task.Yield();
        return new Rest(hunger.Value);
    }

    [Node]
    private void Breed(Rest rest, AgentContext me, Population<Fox> foxes, Population<Hare> hares, Outbox mail)
    {
        mail.Send(new AgentId(me.Id.Value + 1), new Bark(rest.Value));
        if ((Name + me.Round) % 3 == 0)
        {
            foxes.Spawn(new Fox((2 * Name) + me.Round));
            hares.Spawn(new Hare { Born = me.Round });
            hares.Retire(new AgentId(me.Id.Value + 1));
        }
        if (age > 3 && me.Random.Chance(0.5))
            foxes.Retire(me.Id);
    }

    [Receive]
    private void On(Bark bark) => age += bark.Strength % 2;
}

/// <summary>A struct, so that its array is written in place.</summary>
[Agent]
public partial struct Hare
{
    public int Born;
    private int jumps;

    [Node]
    private Hunger Jump(AgentContext me) => new(jumps += 1 + me.Random.Next(2));

    [Node]
    private void Breed(Harvests harvests, AgentContext me, Population<Hare> hares)
    {
        if (harvests.Grown % 2 == 0 && me.Id.Value % 2 == 0)
            hares.Spawn(new Hare { Born = me.Round });
        if (me.Round - Born > 2)
            hares.Retire(me.Id);
    }

    [Receive]
    private void On(Bark bark) => jumps += bark.Strength;
}

public readonly record struct Bark(int Strength);

public readonly record struct Hunger(int Value);

public readonly record struct Rest(int Value);

public sealed record Harvests(int Grown);

[Simulation<Wood, Fox, Hare>]
public sealed partial class WoodSimulation
{
    [SyncPoint]
    private static Harvests Grow(Gather<Hunger> hungers, SimulationContext now, Population<Hare> hares)
    {
        if (hungers.Expected != now.Population)
            throw new InvalidOperationException($"{hungers.Expected} expected, {now.Population} live.");
        if (hungers.Count < 4)
            hares.Spawn(new Hare { Born = now.Round });
        return new Harvests(hungers.Count + hungers.Values[^1].Value);
    }
}

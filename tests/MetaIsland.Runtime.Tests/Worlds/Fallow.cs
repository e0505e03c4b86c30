namespace MetaIsland.Tests.Versions;

/// <summary>A world that remembers how its soil was.</summary>
[World]
public sealed partial class Fallow
{
    private int[] soil = [1, 2];
    private int[] old = [0, 0];
    private Dictionary<int, int> crops = new() { [1] = 1 };
    private Dictionary<int, int>? harvested;

    [Apply]
    private void Apply(Remember remember)
    {
        old = soil;
        harvested = crops;
        soil[0] += remember.Amount;
    }

    [Apply]
    private void Apply(Grow grow)
    {
        soil[0] += grow.Amount;
        crops[soil[0]] = grow.Amount;
    }

    [Apply]
    private void Apply(Swap swap) => (old, soil) = (soil, old);
}

public readonly record struct Remember(int Amount);

public readonly record struct Grow(int Amount);

public readonly record struct Swap;

/// <summary>Makes the world remember in the first round, grows things in every round, and swaps in the last.</summary>
[Agent]
public sealed partial class Peasant
{
    [Node]
    private static void Work(AgentContext me, Fallow.Events events)
    {
        if (me.Round == 0)
            events.Emit(new Remember(10));
        events.Emit(new Grow(1));
        if (me.Round == 3)
            events.Emit(new Swap());
    }
}

/// <summary>Looks at the world for a long time, and so makes commits copy what they write.</summary>
[Agent]
public sealed partial class Onlooker
{
    [Node]
    private static async Task<int> Watch(Fallow.View fallow, AgentContext me)
    {
        await me.Delay(TimeSpan.FromHours(1), CancellationToken.None);
        return fallow.Soil[0];
    }
}

[Simulation<Fallow, Peasant, Onlooker>]
public sealed partial class FallowSimulation;

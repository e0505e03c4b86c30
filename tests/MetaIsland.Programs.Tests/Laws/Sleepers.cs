using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Agents with a slow node that neither emits nor is awaited by a sync point, in a world nobody changes.</summary>
[World]
public sealed partial class Bedroom
{
    private int beds = 3;

    [Apply]
    private void Apply(Bought bought) => beds += bought.Beds;
}

public readonly record struct Bought(int Beds);

public readonly record struct Dreamt(int Length);

[Agent]
public sealed partial class Sleeper
{
    private int dreams;
    private int steps;

    [Node]
    private static async ValueTask<Dreamt> Dream(AgentContext me, [Service] ISimClock clock)
    {
        await clock.Wait(me.Id, me.Round, nameof(Dream));
        return new Dreamt(me.Round + 1);
    }

    [Node]
    private void Remember(Dreamt dream, AgentContext me, [Service] IWitness witness)
    {
        dreams += dream.Length;
        witness.Saw(me.Id, me.Round, nameof(Remember));
    }

    [Node]
    private void Walk(AgentContext me, [Service] IWitness witness)
    {
        steps++;
        witness.Saw(me.Id, me.Round, nameof(Walk));
    }
}

[Simulation<Bedroom, Sleeper>]
public sealed partial class Night;

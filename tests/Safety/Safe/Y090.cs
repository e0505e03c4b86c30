// source: look-alike of X078: a sync point emits, and a helper of it does
using MetaIsland;

public sealed record Want(int Amount);

public readonly record struct Tax(AgentId From, int Amount);

[World]
public sealed partial class Land
{
    readonly int[] paid = new int[16];

    [Apply] bool Apply(Tax tax)
    {
        if (tax.Amount == 0)
            return false;
        paid[tax.From.Value] += tax.Amount;
        return true;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] Want Ask(AgentContext me) => new(me.Random.Next(9));
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static void Collect(Gather<Want> wants, Land.View land, Land.Events events)
    {
        foreach (var want in wants)
            Levy(want.Agent, want.Value.Amount - land.Paid[want.Agent.Value] / 10, events);
    }

    static void Levy(AgentId from, int amount, Land.Events events)
    {
        if (amount > 0)
            events.Emit(new Tax(from, amount));
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

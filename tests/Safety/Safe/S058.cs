// source: DURABLE0001, DURABLE0002 replacements
using MetaIsland;

public readonly record struct Moved(AgentId By, int To);

[World]
public sealed partial class Land
{
    readonly int[] places = new int[64];

    [Apply] void Apply(Moved moved) => places[moved.By.Value] = moved.To;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events)
    {
        if (me.Round > 0 && me.Random.NextDouble() < 0.5)
            events.Emit(new Moved(me.Id, me.Random.Next(8)));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

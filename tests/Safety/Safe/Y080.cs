// source: look-alike of X055: a context handed to helpers
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
    int gold;

    static int Roll(AgentContext me) => me.Random.Next(6) + me.Round;

    static void Tell(AgentContext me, Land.Events events, int to) => events.Emit(new Moved(me.Id, to));

    [Node] void Step(AgentContext me, Land.Events events)
    {
        gold += Roll(me);
        Tell(me, events, gold % 7);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

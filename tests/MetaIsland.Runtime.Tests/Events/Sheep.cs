namespace MetaIsland.Tests.Events;

/// <summary>Grazes somewhere, once or twice a round; in a wild meadow some bite off less than nothing.</summary>
[Agent]
public sealed partial class Sheep
{
    [Node]
    private static void Morning(AgentContext me, Meadow.View meadow, Meadow.Events events) =>
        events.Emit(new Graze(me.Id.Value, me.Random.Next(meadow.Grass.Length), me.Random.Next(5)));

    [Node, After(nameof(Morning))]
    private static void Evening(AgentContext me, Meadow.View meadow, Meadow.Events events)
    {
        if (me.Round == 0 && me.Id.Value == 3)
            events.Emit(new Rain(1));
        if (me.Random.Chance(0.3))
            events.Emit(new Graze(me.Id.Value, me.Random.Next(meadow.Grass.Length), IsWild(me, meadow) ? -1 : 1));
    }

    private static bool IsWild(AgentContext me, Meadow.View meadow) => me.Round == 1 && me.Id.Value % 1000 == 777 && meadow.Grass.Length == Meadow.Wild;
}

[Simulation<Meadow, Sheep>]
public sealed partial class Flock
{
    [SyncPoint]
    private static void Pour(SimulationContext here, Meadow.Events events)
    {
        if (here.Round % 2 == 0)
            events.Emit(new Rain(here.Round));
    }
}

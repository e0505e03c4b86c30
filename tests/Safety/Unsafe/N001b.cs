// rule: MI3001
// source: DURABLE0001; Sonar S6354, in what an event carries
// truth: not observable because all runs are on one day
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
        var day = DateOnly.FromDateTime(DateTime.Today); // !
        events.Emit(new Moved(me.Id, day.DayNumber)); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X072: time as a value
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    TimeSpan waited;
    DateTime today = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Node] void Step(AgentContext me)
    {
        waited += TimeSpan.FromMinutes(5 * me.Id.Value);
        today = today.AddDays(1) + waited;
        if (today.DayOfWeek == DayOfWeek.Sunday)
            waited = TimeSpan.Zero;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

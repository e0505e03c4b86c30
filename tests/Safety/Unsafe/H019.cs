// rule: MI3007|MI3001|MI3006|MI3009
// source: own: the time zone of the machine
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int hour;

    [Node] void Wake(AgentContext me)
    {
        var date = new DateTime(2030, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddHours(me.Round);
        hour = date.ToLocalTime().Hour; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2008|MI2009
// source: own: a route sent, and kept for oneself
// truth: observable
using MetaIsland;

public sealed class Route
{
    public List<int> Places { get; } = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Route? mine;
    int got;

    [Node] void Send(AgentContext me, Outbox mail)
    {
        var route = new Route();
        route.Places.Add(me.Id.Value);
        mine = route; // !1
        mail.Send(new AgentId((me.Id.Value + 1) % 8), route); // !1
    }

    [Receive] void On(Route route)
    {
        route.Places.Add(7); // ?
        got += route.Places.Count + (mine?.Places.Count ?? 0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3004
// source: own: a set written as text into an event
// truth: observable
using MetaIsland;

public readonly record struct Told(string Places);

[World]
public sealed partial class Land
{
    string last = "";
    [Apply] void Apply(Told told) => last = told.Places;
}

[Agent]
public sealed partial class Walker
{
    readonly HashSet<int> visited = [];

    [Node] void Tell(AgentContext me, Land.Events events)
    {
        visited.Add(me.Random.Next(30));
        visited.Remove(me.Random.Next(30));
        events.Emit(new Told(string.Join(' ', visited))); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2009
// source: own: an event with a list in it
// truth: not observable because nobody changes it
using MetaIsland;

public sealed record Seen(AgentId By, List<int> Ids);

[World]
public sealed partial class Land
{
    int total;

    [Apply] void Apply(Seen seen) => total += seen.Ids.Count;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events)
    {
        events.Emit(new Seen(me.Id, [1, 2])); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

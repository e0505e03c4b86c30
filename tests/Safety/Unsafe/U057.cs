// rule: MI2009|MI2008
// source: Error Prone Immutable (mutableArray); D2L0062
// truth: not observable because the write comes in the same node, before the event is applied
using MetaIsland;

public readonly record struct PathFound(AgentId By, int[] Steps);

[World]
public sealed partial class Land
{
    int length;

    [Apply] void Apply(PathFound path) => length += path.Steps.Length + path.Steps[0];
}

[Agent]
public sealed partial class Walker
{
    readonly int[] steps = new int[4];

    [Node] void Step(AgentContext me, Land.Events events)
    {
        events.Emit(new PathFound(me.Id, steps)); // !1
        steps[0] = me.Id.Value; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

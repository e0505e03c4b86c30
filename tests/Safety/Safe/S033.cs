// source: look-alike of writes in lambdas and helpers: emitting is allowed
using MetaIsland;

public readonly record struct Moved(AgentId By, int To);

[World]
public sealed partial class Land
{
    readonly int[] ids = [0, 1, 2];
    int last;

    [Apply] void Apply(Moved moved) => last = moved.To;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1, 2];

    static void Tell(Land.Events events, AgentId by, int to) => events.Emit(new Moved(by, to));

    [Node] void Step(Land.View land, Land.Events events, AgentContext me)
    {
        foreach (var id in land.Ids)
            Tell(events, me.Id, id);
        memory.ForEach(m => events.Emit(new Moved(me.Id, m)));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

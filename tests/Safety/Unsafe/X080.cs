// rule: MI3001
// source: own: an Apply that asks the clock
// truth: observable
using MetaIsland;

public readonly record struct Moved(AgentId By, int To);

[World]
public sealed partial class Land
{
    long last;

    [Apply] void Apply(Moved moved)
    {
        last = DateTime.UtcNow.Ticks + moved.To; // !
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Moved(me.Id, 1));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2004
// source: own: an Apply writes its world and nothing else
// truth: not observable because nobody reads the static
using MetaIsland;

public readonly record struct Moved(AgentId By, int To);

[World]
public sealed partial class Land
{
    int total;
    static int applied;

    [Apply] void Apply(Moved moved)
    {
        applied++; // !
        total += moved.To;
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

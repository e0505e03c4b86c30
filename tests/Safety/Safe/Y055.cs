// source: own: a recorded node reads the clock: what it returns is on the tape
using MetaIsland;

public sealed record Stamp(long Ticks);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    bool isLate;

    [Node] Stamp Look(AgentContext me)
    {
        return new Stamp(me.Time.GetUtcNow().Ticks);
    }

    [Node] void Note(Stamp stamp) => isLate = stamp.Ticks < 0;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

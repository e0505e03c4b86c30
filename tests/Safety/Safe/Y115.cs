// source: own: a state machine with an enum and a table of moves
using MetaIsland;

public enum Phase
{
    Seek,
    Eat,
    Flee,
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly (Phase From, bool Danger, Phase To)[] Moves =
    [
        (Phase.Seek, false, Phase.Eat),
        (Phase.Seek, true, Phase.Flee),
        (Phase.Eat, true, Phase.Flee),
        (Phase.Flee, false, Phase.Seek),
    ];

    Phase phase;
    int changes;

    [Node] void Step(AgentContext me)
    {
        var danger = me.Random.Chance(0.3);
        foreach (var (from, when, to) in Moves)
        {
            if (from != phase || when != danger)
                continue;
            phase = to;
            changes++;
            break;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

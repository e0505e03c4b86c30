// source: own: a state machine whose states are values
using MetaIsland;

public enum Phase { Idle, Searching, Carrying, Resting }

public readonly record struct Situation(Phase Phase, int Since)
{
    public Situation To(Phase next, int now) => next == Phase ? this : new(next, now);
    public int For(int now) => now - Since;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Situation situation;
    readonly int[] spent = new int[4];
    int loads;

    [Node] void Step(AgentContext me)
    {
        var now = me.Round;
        situation = (situation.Phase, situation.For(now)) switch
        {
            (Phase.Idle, _) => situation.To(Phase.Searching, now),
            (Phase.Searching, > 2) when me.Random.Chance(0.5) => situation.To(Phase.Carrying, now),
            (Phase.Carrying, > 1) => Deliver(now),
            (Phase.Resting, > 3) => situation.To(Phase.Idle, now),
            _ => situation,
        };
        spent[(int)situation.Phase]++;
    }

    Situation Deliver(int now)
    {
        loads++;
        return situation.To(loads % 3 == 0 ? Phase.Resting : Phase.Searching, now);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2023
// source: own: a context that is part of an output
// truth: observable
using MetaIsland;

public readonly record struct Turn(AgentContext Me);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] Turn Begin(AgentContext me)
    {
        return new Turn(me); // !
    }

    [Node] void Think(Turn turn) => seen = turn.Me.Random.Next(10); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

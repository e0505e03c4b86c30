// source: own: a field of the agent that is assigned anew, never written through
using System.Collections.Immutable;
using MetaIsland;

public sealed record Memory(int Best, ImmutableList<int> Seen)
{
    public Memory With(int seen) => new(Math.Max(Best, seen), Seen.Add(seen));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Memory memory = new(0, []);

    [Node] void Step(AgentContext me)
    {
        memory = memory.With(me.Random.Next(100));
        if (memory.Seen.Count > 5)
            memory = memory with { Seen = memory.Seen.RemoveAt(0) };
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

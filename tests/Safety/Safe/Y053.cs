// source: own: waiting in the simulation's own time
using MetaIsland;

public sealed record Thought(int Depth);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int depth;

    [Node] static async Task<Thought> Think(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(1 + me.Random.Next(3)), stop);
        return new(me.Round);
    }

    [Node] void Act(Thought thought) => depth += thought.Depth;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

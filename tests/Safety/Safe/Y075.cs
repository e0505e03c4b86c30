// source: look-alike of X047: a node with a time-out returns, and another one stores
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
    readonly int talent = 3;
    int depth;

    [Node(Timeout = "01:00:00", OnFailure = FailurePolicy.Skip)]
    async Task<Thought> Think(AgentContext me, CancellationToken stop)
    {
        await Task.Yield();
        stop.ThrowIfCancellationRequested();
        return new(talent + me.Round);
    }

    [Node] void Act(Thought? thought) => depth += thought?.Depth ?? 0;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

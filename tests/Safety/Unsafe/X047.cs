// rule: MI2022
// source: own: a node with a time-out writes its agent
// truth: observable
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
    int energy;
    int depth;

    [Node(Timeout = "00:00:10", OnFailure = FailurePolicy.Skip)]
    async Task<Thought> Think(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        energy++; // !
        return new(me.Round);
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

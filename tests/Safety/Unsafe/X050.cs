// rule: MI2022
// source: own: its method may outlive its abandonment, and reads what others write then
// truth: not observable because what it read is dropped
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

    [Node(Timeout = "00:00:01", OnFailure = FailurePolicy.Skip)]
    async Task<Thought> Think(AgentContext me)
    {
        await me.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);
        return new(energy); // !
    }

    [Node] void Act(Thought? thought) => depth += thought?.Depth ?? 0;

    [Node, After(nameof(Act))] void Eat() => energy++;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

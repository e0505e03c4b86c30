// source: look-alike of X050: what it needs comes in as a parameter
using MetaIsland;

public sealed record Memory(int Energy);

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

    [Node] Memory Recall() => new(energy);

    [Node(Timeout = "01:00:00", OnFailure = FailurePolicy.Skip)]
    static async Task<Thought> Think(Memory memory, AgentContext me, CancellationToken stop)
    {
        await Task.Yield();
        stop.ThrowIfCancellationRequested();
        return new(memory.Energy + me.Round);
    }

    [Node] void Act(Thought? thought)
    {
        depth += thought?.Depth ?? 0;
        energy++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

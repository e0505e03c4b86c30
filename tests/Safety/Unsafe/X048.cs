// rule: MI2022
// source: own: a node that may fail leaves half of what it did
// truth: not observable because a node that fails does so in every schedule
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
    readonly List<int> memory = [];
    int depth;

    [Node(OnFailure = FailurePolicy.Skip)]
    Thought Think(AgentContext me)
    {
        memory.Add(me.Round); // !
        if (me.Round % 3 == 2)
            throw new InvalidOperationException("no idea");
        return new(memory.Count);
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

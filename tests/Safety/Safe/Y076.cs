// source: look-alike of X048: a node that may fail works on what it made
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

    [Node(OnFailure = FailurePolicy.Skip)]
    Thought Think(AgentContext me)
    {
        var memory = new List<int> { me.Round };
        memory.Add(me.Id.Value);
        if (me.Round % 3 == 2)
            throw new InvalidOperationException("no idea");
        return new(memory.Sum());
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

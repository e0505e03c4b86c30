// rule: MI2004
// source: own: a fallback is bound by the rules of a node
// truth: not observable because nobody reads the static
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
    static int fallen;
    int depth;

    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))]
    Thought Think(AgentContext me) => me.Round % 2 == 0 ? throw new InvalidOperationException("no idea") : new(1);

    Thought Guess()
    {
        fallen++; // !
        return new(0);
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

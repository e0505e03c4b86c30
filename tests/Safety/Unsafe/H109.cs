// rule: MI2022
// source: own: a node that may fail gives its list to a helper that sorts it
// truth: observable
using System.Collections.Immutable;
using MetaIsland;

public sealed record Plan(int First);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> goals = [3, 1, 2];
    int done;

    static int Best(List<int> items)
    {
        items.Sort();
        return items[0];
    }

    [Node(OnFailure = FailurePolicy.Skip)] Plan Choose(AgentContext me)
    {
        if (me.Random.Chance(0.1))
            throw new InvalidOperationException("no idea");
        return new Plan(Best(goals)); // !
    }

    [Node] void Act(Plan? plan) => done += plan?.First ?? 0;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: a fresh list that one node hands to the next
using MetaIsland;

public sealed class Draft
{
    public List<int> Steps { get; } = [];
    public int Cost { get; set; }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int total;
    readonly List<int> last = [];

    [Node] Draft Sketch(AgentContext me)
    {
        var draft = new Draft();
        for (var i = 0; i < 4; i++)
            draft.Steps.Add(me.Random.Next(10));
        draft.Cost = draft.Steps.Sum();
        return draft;
    }

    [Node] void Follow(Draft draft)
    {
        last.Clear();
        foreach (var step in draft.Steps)
        {
            if (step > 2)
                last.Add(step);
        }
        total += draft.Cost;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: collections that live in one call
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] found = new int[3];

    [Node] void Step(AgentContext me)
    {
        var seen = new HashSet<int>();
        var line = new Queue<int>();
        var pile = new Stack<int>();
        line.Enqueue(me.Id.Value);
        while (line.TryDequeue(out var at))
        {
            if (!seen.Add(at) || seen.Count > 20)
                continue;
            pile.Push(at);
            line.Enqueue((at * 7 + 1) % 31);
            line.Enqueue((at * 5 + 2) % 31);
        }
        found[0] = seen.Count;
        found[1] = pile.Pop();
        found[2] = line.Count;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

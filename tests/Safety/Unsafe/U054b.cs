// rule: MI2008
// source: SE-0414 openNewAccount; a spawned agent is not the parent's any more
// truth: not observable because births are applied after the node, whatever the schedule, and the write comes in the same node
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int children;

    public int Gift { get; set; }

    [Node] void Step(AgentContext me, Population<Walker> walkers)
    {
        if (me.Id.Value > 0 || children > 2)
            return;
        var child = new Walker();
        walkers.Spawn(child);
        child.Gift = 5; // !
        children++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

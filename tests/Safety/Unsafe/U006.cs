// rule: MI2001|MI2004
// source: own; new language surface no syntax list covers
// truth: observable
// language: preview
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

public static class Shared
{
    public static Cell? Home { get; } = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int steps;
    int seen;

    [Node] void Step(AgentContext me)
    {
        steps++;
        Shared.Home?.Stock = me.Id.Value; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Home!.Peek(); // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2003|MI2002
// source: RacerD containerWrapperUnownedWriteBad; others do not follow calls
// truth: observable
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
    public static readonly Cell Home = new();
    public static readonly List<int> Ids = [];
}

public static class Tools
{
    public static int Bump(this Cell cell) => cell.Stock++;

    public static void Fill(this IList<int> list, int n)
    {
        for (var i = 0; i < n; i++)
            list.Add(i);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(AgentContext me)
    {
        seen = Shared.Home.Bump(); // !
        Shared.Ids.Fill(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

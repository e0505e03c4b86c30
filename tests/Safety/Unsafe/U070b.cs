// rule: MI2015|MI2003|MI2001|MI2002|MI2010|MI2004
// source: RacerD Call(_, Indirect), a delegate in a static
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
}

public static class Habits
{
    public static readonly Func<int, int> OnEat = n => Shared.Home.Stock = Shared.Home.Stock * 3 + n;
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
        seen = Habits.OnEat(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

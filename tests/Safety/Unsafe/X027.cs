// rule: MI2003|MI2001
// source: own: static abstract members
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

public interface IRule
{
    static abstract int Apply(int n);
}

public sealed class Greedy : IRule
{
    public static int Apply(int n) => Shared.Home.Stock = Shared.Home.Stock * 3 + n;
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

    static int Use<TRule>(int n) where TRule : IRule => TRule.Apply(n);

    [Node] void Step(AgentContext me)
    {
        seen = Use<Greedy>(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

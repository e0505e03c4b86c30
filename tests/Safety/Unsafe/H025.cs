// rule: MI3005|MI2011
// source: own: a parallel query without an order
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int first;

    static int Square(int n) => n * n;

    [Node] void Rank(AgentContext me)
    {
        var squares = Enumerable.Range(0, 1000).AsParallel().Where(n => n % 3 == 0).Select(Square).ToList(); // !1
        first = squares[0]; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2001|MI2003|MI2004|MI2014
// source: own: out and ref arguments are writes
// truth: observable
using MetaIsland;

public sealed class Board
{
    public int Last;
    public int Sum;
}

public static class Shared
{
    public static readonly Board Board = new();
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

    static void Bump(ref int n) => n = n * 3 + 1;

    [Node] void Step(AgentContext me)
    {
        int.TryParse("7", out Shared.Board.Last); // !
        Bump(ref Shared.Board.Sum); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Board.Sum; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

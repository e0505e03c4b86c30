// rule: MI2001|MI2004
// source: ParallelChecker DeconstructRecord
// truth: observable
using MetaIsland;

public readonly record struct Step(int By, int To);

public sealed class Board
{
    public int Counter;
    public int Tick;
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
    int steps;
    int seen;

    [Node] void Go(AgentContext me)
    {
        var step = new Step(me.Id.Value, 4);
        (Shared.Board.Counter, Shared.Board.Tick) = step; // !
        steps++;
    }

    [Node, After(nameof(Go))] void Look()
    {
        seen = Shared.Board.Counter; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

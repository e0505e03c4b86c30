// rule: MI2001|MI2002|MI2003
// source: Orleans-style actor code, on a broadcast value
// truth: observable
using MetaIsland;

public sealed class Board
{
    public int Alive { get; set; }
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

    [Node] void Step(Board board)
    {
        seen = board.Alive += 1; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Board Open(Land.View land)
    {
        return new Board { Alive = land.Size }; // ! MI2009
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

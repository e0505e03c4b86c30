// source: own: the game of life, each cell an agent
using MetaIsland;

public readonly record struct Lit(int Cell, bool IsAlive);

[World]
public sealed partial class Board
{
    const int Side = 4;
    readonly bool[] alive = [true, true, false, false, true, false, true, false, false, true, true, true, false, false, true, false];

    [Apply(Key = nameof(Lit.Cell))]
    void Apply(Lit lit) => alive[lit.Cell] = lit.IsAlive;

    [Query] public int Around(int cell)
    {
        var count = 0;
        for (var d = 0; d < 9; d++)
        {
            if (d == 4)
                continue;
            var x = (cell % Side + d % 3 - 1 + Side) % Side;
            var y = (cell / Side + d / 3 - 1 + Side) % Side;
            count += alive[y * Side + x] ? 1 : 0;
        }
        return count;
    }
}

[Agent]
public sealed partial class Cell
{
    int age;

    [Node] void Live(Board.View board, AgentContext me, Board.Events events)
    {
        var cell = me.Id.Value;
        var was = board.Alive[cell];
        var now = (was, board.Around(cell)) is (true, 2 or 3) or (false, 3);
        age = now ? age + 1 : 0;
        if (now != was)
            events.Emit(new Lit(cell, now));
    }
}

[Simulation<Board, Cell>]
public sealed partial class Life;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Life(new Board(), Cell.CreateMany(8), options);
}

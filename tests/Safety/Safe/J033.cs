// source: own: a plan found by depth-first search with undo
using MetaIsland;

public sealed class Board
{
    private readonly int[] queens;

    public Board(int size) => queens = new int[size];

    public int Solutions(int row = 0)
    {
        if (row == queens.Length)
            return 1;
        var found = 0;
        for (var column = 0; column < queens.Length; column++)
        {
            if (!IsSafe(row, column))
                continue;
            queens[row] = column;
            found += Solutions(row + 1);
            queens[row] = 0;
        }
        return found;
    }

    private bool IsSafe(int row, int column)
    {
        for (var r = 0; r < row; r++)
        {
            if (queens[r] == column || Math.Abs(queens[r] - column) == row - r)
                return false;
        }
        return true;
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
    int solutions;

    [Node] void Solve(AgentContext me) => solutions = new Board(4 + me.Random.Next(3)).Solutions();
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

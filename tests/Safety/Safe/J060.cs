// source: own: minimax with alpha and beta on boards that are copied
using MetaIsland;

public readonly struct Board(uint mine, uint theirs)
{
    private static readonly uint[] Lines = [0b111, 0b111000, 0b111000000, 0b1001001, 0b10010010, 0b100100100, 0b100010001, 0b1010100];

    public bool IsLost => Lines.Any(Matches(theirs));
    public bool IsFull => (mine | theirs) == 0b111111111;

    private static Func<uint, bool> Matches(uint marks) => line => (marks & line) == line;

    public IEnumerable<Board> Moves()
    {
        for (var i = 0; i < 9; i++)
        {
            var bit = 1u << i;
            if (((mine | theirs) & bit) == 0)
                yield return new Board(theirs, mine | bit);
        }
    }

    public int Search(int alpha, int beta, int depth)
    {
        if (IsLost)
            return -10 + depth;
        if (IsFull || depth > 4)
            return 0;
        foreach (var next in Moves())
        {
            alpha = Math.Max(alpha, -next.Search(-beta, -alpha, depth + 1));
            if (alpha >= beta)
                break;
        }
        return alpha;
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
    int score;

    [Node] void Think(AgentContext me)
    {
        var board = new Board(0, 0);
        for (var i = 0; i < 4; i++)
        {
            var moves = board.Moves().ToArray();
            board = moves[me.Random.Next(moves.Length)];
        }
        score = board.Search(-100, 100, 0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: tables filled by a static constructor and read for ever
using MetaIsland;

public static class Zobrist
{
    private static readonly ulong[,] keys;

    static Zobrist()
    {
        keys = new ulong[9, 3];
        var state = 0x9E3779B97F4A7C15UL;
        for (var cell = 0; cell < 9; cell++)
        {
            for (var mark = 0; mark < 3; mark++)
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                keys[cell, mark] = state;
            }
        }
    }

    public static ulong Hash(ReadOnlySpan<byte> board)
    {
        var hash = 0UL;
        for (var cell = 0; cell < board.Length; cell++)
            hash ^= keys[cell, board[cell]];
        return hash;
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
    readonly byte[] board = new byte[9];
    readonly HashSet<ulong> seen = [];
    int repeats;

    [Node] void Play(AgentContext me)
    {
        board[me.Random.Next(board.Length)] = (byte)me.Random.Next(3);
        if (!seen.Add(Zobrist.Hash(board)))
            repeats++;
        if (seen.Count > 100)
            seen.Clear();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

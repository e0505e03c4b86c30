// source: own: a ring of cells walked with spans and slices
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] cells = new int[16];
    readonly int[] scratch = new int[16];
    int alive;

    static int Rule(int left, int centre, int right) => (30 >> (left << 2 | centre << 1 | right)) & 1;

    static void Evolve(ReadOnlySpan<int> from, Span<int> to)
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = Rule(from[(i + from.Length - 1) % from.Length], from[i], from[(i + 1) % from.Length]);
    }

    [Node] void Step(AgentContext me)
    {
        if (me.Round == 0)
            cells[me.Id.Value % cells.Length] = 1;
        Evolve(cells, scratch);
        scratch.AsSpan().CopyTo(cells);
        cells.AsSpan(4, 8).Reverse();
        alive = cells.AsSpan()[2..^2].Count(1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

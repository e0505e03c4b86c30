// source: own: trees of quads that split as they fill
using MetaIsland;

public readonly record struct Area(int X, int Y, int Size)
{
    public bool Contains((int X, int Y) p) => p.X >= X && p.Y >= Y && p.X < X + Size && p.Y < Y + Size;
    public Area Quarter(int i) => new(X + i % 2 * Size / 2, Y + i / 2 * Size / 2, Size / 2);
}

public sealed class Quad(Area area)
{
    private const int Capacity = 3;
    private List<(int X, int Y)>? points = [];
    private Quad[]? parts;

    public bool Add((int X, int Y) point)
    {
        if (!area.Contains(point))
            return false;
        if (parts is null && points!.Count < Capacity || area.Size == 1)
        {
            (points ??= []).Add(point);
            return true;
        }
        Split();
        return Array.Exists(parts!, part => part.Add(point));
    }

    private void Split()
    {
        if (parts is not null)
            return;
        parts = [.. Enumerable.Range(0, 4).Select(i => new Quad(area.Quarter(i)))];
        foreach (var point in points!)
        {
            foreach (var part in parts)
            {
                if (part.Add(point))
                    break;
            }
        }
        points = null;
    }

    public int Depth => parts is null ? 1 : 1 + parts.Max(part => part.Depth);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int depth;

    [Node] void Map(AgentContext me)
    {
        var quad = new Quad(new Area(0, 0, 16));
        for (var i = 0; i < 12; i++)
            quad.Add((me.Random.Next(16), me.Random.Next(16)));
        depth = quad.Depth;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

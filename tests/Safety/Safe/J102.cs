// source: own: a spatial index, made anew in each sync point
using MetaIsland;

public readonly record struct Spot(int X, int Y);

public sealed record Crowd(int Near);

public sealed class Buckets<T>
{
    private readonly Dictionary<(int, int), List<(Spot At, T Item)>> cells = [];
    private readonly int size;

    public Buckets(int size, IEnumerable<(Spot At, T Item)> items)
    {
        this.size = size;
        foreach (var item in items)
        {
            var key = Cell(item.At);
            if (!cells.TryGetValue(key, out var list))
                cells.Add(key, list = []);
            list.Add(item);
        }
    }

    private (int, int) Cell(Spot at) => (at.X / size, at.Y / size);

    public IEnumerable<T> Near(Spot at, int range)
    {
        var (cx, cy) = Cell(at);
        for (var x = cx - 1; x <= cx + 1; x++)
        {
            for (var y = cy - 1; y <= cy + 1; y++)
            {
                if (!cells.TryGetValue((x, y), out var list))
                    continue;
                foreach (var (other, item) in list)
                {
                    if (Math.Abs(other.X - at.X) <= range && Math.Abs(other.Y - at.Y) <= range)
                        yield return item;
                }
            }
        }
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
    Spot at = new(5, 5);
    int crowd;

    [Node] Spot Walk(AgentContext me) => at = new Spot(Math.Clamp(at.X + me.Random.Next(-1, 2), 0, 9), Math.Clamp(at.Y + me.Random.Next(-1, 2), 0, 9));

    [Node] void Feel(Crowd mine) => crowd += mine.Near;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Crowd> Look(Gather<Spot> spots)
    {
        var index = new Buckets<AgentId>(3, spots.Select(spot => (spot.Value, spot.Agent)));
        var crowds = new Scatter<Crowd>(spots);
        foreach (var (who, spot) in spots)
            crowds[who] = new Crowd(index.Near(spot, 2).Count(other => other != who));
        return crowds;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: reading a grid, a map and a set of the world, and summing up
using MetaIsland;

public readonly record struct Mined(int Row, int Column, string Ore);

[World]
public sealed partial class Mountain
{
    readonly int[,] depth = new int[6, 6];
    readonly Dictionary<string, int> ores = new() { ["iron"] = 3, ["gold"] = 1 };
    readonly HashSet<(int, int)> open = [(0, 0)];
    readonly Queue<string> log = new();

    [Apply] bool Apply(Mined mined)
    {
        if (!ores.TryGetValue(mined.Ore, out var left) || left == 0)
            return false;
        ores[mined.Ore] = left - 1;
        depth[mined.Row, mined.Column]++;
        open.Add((mined.Row, mined.Column));
        log.Enqueue(mined.Ore);
        if (log.Count > 10)
            log.Dequeue();
        return true;
    }
}

[Agent]
public sealed partial class Miner
{
    int ore;
    int deepest;

    [Node] void Dig(Mountain.View mountain, AgentContext me, Mountain.Events events)
    {
        deepest = 0;
        foreach (var depth in mountain.Depth)
            deepest = Math.Max(deepest, depth);
        foreach (var (name, left) in mountain.Ores)
        {
            if (left == 0)
                continue;
            events.Emit(new Mined(me.Random.Next(mountain.Depth.Rows), me.Random.Next(mountain.Depth.Columns), name));
            break;
        }
        ore = mountain.Open.Count + mountain.Log.Count(entry => entry == "gold");
        foreach (var (row, column) in mountain.Open)
            ore += row * column;
    }
}

[Simulation<Mountain, Miner>]
public sealed partial class Mining;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Mining(new Mountain(), Miner.CreateMany(8), options);
}

// source: own: reading a grid, a map, a set and a queue through the view
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[,] grid = { { 1, 2 }, { 3, 4 } };
    readonly Dictionary<string, int> prices = new() { ["corn"] = 3, ["rye"] = 2 };
    readonly HashSet<int> holy = [3, 1];
    readonly Queue<int> line = new([5, 6]);
    readonly List<int> ids = [7, 8];
}

[Agent]
public sealed partial class Walker
{
    readonly List<string> names = [];
    int sum;

    [Node] void Step(Land.View land)
    {
        names.Clear();
        foreach (var (name, price) in land.Prices)
        {
            names.Add(name);
            sum += price;
        }
        foreach (var plot in land.Holy)
            sum = sum * 3 % 1000 + plot;
        sum += land.Grid[0, 1] + land.Ids[^1] + (land.Line.TryPeek(out var next) ? next : 0);
        foreach (var id in land.Ids)
            sum += id;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

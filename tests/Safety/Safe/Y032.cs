// source: own: an Apply with loops and helpers of its world
using MetaIsland;

public readonly record struct Rain(int Drops);

[World]
public sealed partial class Land
{
    readonly int[,] grid = new int[4, 4];
    readonly List<int> history = [];
    int total;

    [Apply] void Apply(Rain rain)
    {
        for (var row = 0; row < grid.GetLength(0); row++)
        {
            for (var column = 0; column < grid.GetLength(1); column++)
                Add(row, column, rain.Drops);
        }
        history.Add(total);
        if (history.Count > 10)
            history.RemoveAt(0);
    }

    void Add(int row, int column, int drops)
    {
        grid[row, column] += drops;
        total += drops;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(Land.Events events, AgentContext me) => events.Emit(new Rain(me.Random.Next(3)));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

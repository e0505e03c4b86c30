// source: own: spans over own arrays
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
    int sum;

    static int Sum(ReadOnlySpan<int> values)
    {
        var sum = 0;
        for (var i = 0; i < values.Length; i++)
            sum += values[i];
        return sum;
    }

    [Node] void Step(AgentContext me)
    {
        var row = cells.AsSpan(4, 4);
        row.Fill(me.Round);
        row[0] = me.Id.Value;
        cells.AsSpan()[..4].Reverse();
        sum = Sum(row) + Sum(cells);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

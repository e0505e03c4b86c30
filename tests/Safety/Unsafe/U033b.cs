// rule: MI2014|MI2001|MI2002|MI2010
// source: own; SE-0414, over an array a constructor was given
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(int[] grid)
{
    [Node] void Step(AgentContext me)
    {
        Span<int> row = grid.AsSpan(0, 4); // ? MI2014
        row[1] = me.Id.Value; // !
        row.Fill(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var grid = new int[8];
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(grid)), options);
    }
}

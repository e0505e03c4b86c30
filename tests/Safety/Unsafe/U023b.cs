// rule: MI2002|MI2010
// source: TSVD Array.SetValue, on an array a constructor was given
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
        Array.Fill(grid, me.Id.Value); // !
        grid.SetValue(me.Id.Value, 1); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var grid = new int[4];
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(grid)), options);
    }
}

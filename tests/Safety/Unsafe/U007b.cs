// rule: MI2001|MI2002|MI2010
// source: RacerD Containers.listSetBad, on arrays and lists a constructor was given
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] grid;
    readonly List<int> ids;

    public Walker(int[] grid, List<int> ids)
    {
        this.grid = grid;
        this.ids = ids;
    }

    [Node] void Step(AgentContext me)
    {
        grid[0] = me.Id.Value; // !
        ids[0] = ids[0] * 3 + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        int[] grid = new int[8];
        List<int> ids = [1];
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(grid, ids)), options);
    }
}

// rule: MI2016|MI2014|MI2001
// source: Rust nomicon: raw pointers are neither Send nor Sync; ParallelChecker FixedArrays
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly int[] Grid = new int[64];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] unsafe void Step(AgentContext me)
    {
        fixed (int* p = Shared.Grid) // !1
        {
            p[0] = me.Id.Value; // !1
        }
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Grid[0]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

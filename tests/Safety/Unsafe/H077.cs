// rule: MI2008
// source: own: a buffer goes back to the pool, and another node goes on with it
// truth: observable
using System.Buffers;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int[] scratch = [];
    int sum;

    [Node] void Fill(AgentContext me)
    {
        scratch = ArrayPool<int>.Shared.Rent(8); // ?
        scratch[0] = me.Id.Value;
        ArrayPool<int>.Shared.Return(scratch); // !1
    }

    [Node, After(nameof(Fill))] void Use() => sum += scratch[0]; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

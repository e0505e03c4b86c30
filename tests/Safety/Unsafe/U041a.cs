// rule: MI2016
// source: Error Prone ImmutableMemberCollection; own: a span of the view made writable
// truth: observable
using System.Runtime.InteropServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    int[] soil = new int[8];
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(Land.View land, AgentContext me)
    {
        ref var first = ref MemoryMarshal.GetReference(land.Soil.AsSpan()); // !1
        first = first * 3 + me.Id.Value; // !1
        seen = first; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

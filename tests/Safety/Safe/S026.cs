// source: own; look-alike of spans and refs over what is shared
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] scratch = new int[8];
    int energy;

    [Node] void Step(AgentContext me)
    {
        Span<int> marks = stackalloc int[4];
        marks.Fill(1);
        marks[0] = me.Id.Value;
        ref var mine = ref energy;
        mine += marks[0];
        scratch.AsSpan(2).Clear();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

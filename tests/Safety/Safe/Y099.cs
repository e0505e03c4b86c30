// source: look-alike of X103: copying out of what is shared and never written
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly int[] Start = [1, 2, 3, 4];
    readonly int[] mine = new int[4];

    [Node] void Step(AgentContext me)
    {
        if (me.Round % 3 == 0)
            Start.CopyTo(mine, 0);
        Start.AsSpan(0, 2).CopyTo(mine.AsSpan(2));
        Array.Copy(Start, mine, 1);
        mine[1] += me.Id.Value;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

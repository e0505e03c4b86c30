// source: look-alike of X029: statics filled by a static constructor
using MetaIsland;

public static class Distances
{
    private static readonly int[,] Table;

    static Distances()
    {
        Table = new int[8, 8];
        for (var a = 0; a < 8; a++)
        {
            for (var b = 0; b < 8; b++)
                Table[a, b] = Math.Abs(a - b);
        }
    }

    public static int Between(int a, int b) => Table[a, b];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int far;

    [Node] void Step(AgentContext me) => far = Math.Max(far, Distances.Between(me.Id.Value % 8, me.Random.Next(8)));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

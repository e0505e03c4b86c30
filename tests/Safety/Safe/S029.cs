// source: look-alike of out and ref into what is shared
using MetaIsland;

[World]
public sealed partial class Land
{
    Dictionary<int, int> stock = new() { [1] = 5 };
}

[Agent]
public sealed partial class Walker
{
    int energy;

    static void Bump(ref int n) => n++;

    [Node] void Step(Land.View land, AgentContext me)
    {
        var n = 0;
        Bump(ref n);
        if (land.Stock.TryGetValue(me.Id.Value, out var more))
            n += more;
        Bump(ref energy);
        energy += n;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X108: hash codes that no process changes
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int bucket;

    static int Mix(int a, int b) => unchecked((a * 397) ^ b);

    static uint Fnv(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    [Node] void Step(AgentContext me)
    {
        bucket = (int)(Fnv("walker") % 8) + Mix(me.Id.Value, 3).GetHashCode() % 8;
        bucket += me.Round.GetHashCode() % 3;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X030: a cache of one's own
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, long> known = new() { [0] = 0, [1] = 1 };
    long last;

    long Fibonacci(int n)
    {
        if (known.TryGetValue(n, out var value))
            return value;
        value = Fibonacci(n - 1) + Fibonacci(n - 2);
        known[n] = value;
        return value;
    }

    [Node] void Step(AgentContext me) => last = Fibonacci(me.Round % 20 + me.Id.Value);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

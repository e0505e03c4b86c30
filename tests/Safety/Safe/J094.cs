// source: own: own caches that only this agent fills
using MetaIsland;

public sealed class Lru(int capacity)
{
    private readonly Dictionary<int, double> values = [];
    private readonly List<int> order = [];

    public double Get(int key, Func<int, double> make)
    {
        if (values.TryGetValue(key, out var value))
        {
            order.Remove(key);
            order.Add(key);
            return value;
        }
        if (order.Count == capacity)
        {
            values.Remove(order[0]);
            order.RemoveAt(0);
        }
        order.Add(key);
        return values[key] = make(key);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Lru roots = new(3);
    double sum;

    [Node] void Work(AgentContext me)
    {
        for (var i = 0; i < 4; i++)
            sum += roots.Get(me.Random.Next(6), static n => Math.Sqrt(n));
        sum += roots.Get(me.Round, Cube);
    }

    static double Cube(int n) => (double)n * n * n;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: memoized recursion in a field, cleared each round
using MetaIsland;

public sealed class Memo<TKey, TValue>(Func<TKey, TValue> compute) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> known = [];

    public TValue Get(TKey key)
    {
        if (!known.TryGetValue(key, out var value))
            known[key] = value = compute(key);
        return value;
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
    readonly Dictionary<(int, int), long> ways = [];
    long paths;
    long cubes;

    long Ways(int x, int y)
    {
        if (x == 0 || y == 0)
            return 1;
        if (ways.TryGetValue((x, y), out var known))
            return known;
        return ways[(x, y)] = Ways(x - 1, y) + Ways(x, y - 1);
    }

    [Node] void Count(AgentContext me)
    {
        if (me.Round % 4 == 0)
            ways.Clear();
        paths = Ways(me.Random.Next(12), me.Random.Next(12));
        var cube = new Memo<int, long>(n => (long)n * n * n);
        cubes = cube.Get(3) + cube.Get(me.Round) + cube.Get(3);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

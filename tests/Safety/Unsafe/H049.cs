// rule: MI2013|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a memo for functions, used by all
// truth: not observable because the function is pure
using MetaIsland;

public sealed class Memo<TKey, TValue>(Func<TKey, TValue> compute) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> known = [];
    public TValue this[TKey key]
    {
        get
        {
            if (known.TryGetValue(key, out var value))
                return value;
            return known[key] = compute(key);
        }
    }
}

public static class Tables
{
    public static readonly Memo<int, long> Triangle = new(n => (long)n * (n + 1) / 2);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    long sum;

    [Node] void Add(AgentContext me) => sum += Tables.Triangle[me.Random.Next(100)]; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

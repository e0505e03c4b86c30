// source: own: samplers, weighted and without putting back
using MetaIsland;

public static class Sampling
{
    public static T Weighted<T>(this RandomStream random, IReadOnlyList<(T Item, double Weight)> items)
    {
        var total = 0.0;
        for (var i = 0; i < items.Count; i++)
            total += items[i].Weight;
        var draw = random.NextDouble() * total;
        foreach (var (item, weight) in items)
        {
            if ((draw -= weight) < 0)
                return item;
        }
        return items[^1].Item;
    }

    public static T[] Sample<T>(this RandomStream random, IEnumerable<T> items, int count)
    {
        var reservoir = new List<T>(count);
        var seen = 0;
        foreach (var item in items)
        {
            seen++;
            if (reservoir.Count < count)
                reservoir.Add(item);
            else if (random.Next(seen) is var place && place < count)
                reservoir[place] = item;
        }
        return [.. reservoir];
    }

    public static int Poisson(this RandomStream random, double mean)
    {
        var (limit, product, n) = (Math.Exp(-mean), random.NextDouble(), 0);
        while (product > limit)
        {
            product *= random.NextDouble();
            n++;
        }
        return n;
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
    int children;
    string job = "";
    int sum;

    [Node] void Draw(AgentContext me)
    {
        children += me.Random.Poisson(0.7);
        job = me.Random.Weighted([("smith", 1.0), ("farmer", 5.0), ("priest", 0.5)]);
        sum = me.Random.Sample(Enumerable.Range(0, 30).Where(n => n % 2 == 0), 3).Sum();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

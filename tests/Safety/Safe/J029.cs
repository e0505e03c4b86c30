// source: own: own extension methods over views and sequences
using MetaIsland;

public static class Sequences
{
    public static int ArgMax<T>(this IReadOnlyList<T> items, Func<T, double> score)
    {
        var best = 0;
        for (var i = 1; i < items.Count; i++)
        {
            if (score(items[i]) > score(items[best]))
                best = i;
        }
        return best;
    }

    public static IEnumerable<(T Left, T Right)> Pairwise<T>(this IEnumerable<T> items)
    {
        using var e = items.GetEnumerator();
        if (!e.MoveNext())
            yield break;
        var last = e.Current;
        while (e.MoveNext())
        {
            yield return (last, e.Current);
            last = e.Current;
        }
    }

    public static void Each<T>(this ReadOnlyArray<T> items, Action<T, int> action)
    {
        for (var i = 0; i < items.Length; i++)
            action(items[i], i);
    }
}

[World]
public sealed partial class Land
{
    readonly double[] heights = [3, 1, 4, 1, 5, 9, 2, 6];
}

[Agent]
public sealed partial class Walker
{
    int peak;
    double climb;
    double weighted;

    [Node] void Look(Land.View land)
    {
        peak = land.Heights.ArgMax(height => -Math.Abs(height - 4.5));
        climb = land.Heights.Pairwise().Sum(pair => Math.Max(0, pair.Right - pair.Left));
        var sum = 0.0;
        land.Heights.Each((height, place) => sum += height * place);
        weighted = sum;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: generic helpers
using MetaIsland;

public static class Pick
{
    public static T Best<T>(IReadOnlyList<T> items, Func<T, int> score)
    {
        var best = items[0];
        foreach (var item in items)
        {
            if (score(item) > score(best))
                best = item;
        }
        return best;
    }

    public static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int a = 1;
    int b = 2;
    int chosen;

    [Node] void Step()
    {
        Pick.Swap(ref a, ref b);
        chosen = Pick.Best([3, 1, 2], n => n * a);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

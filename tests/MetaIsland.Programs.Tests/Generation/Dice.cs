namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Seeded choices of the generator: SplitMix64, so that a seed names the same program on every .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = unchecked(state += 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to <paramref name="max"/> - 1.</summary>
    public int Next(int max) => (int)(Next() % (ulong)max);

    /// <summary>From <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public int Between(int min, int max) => min + Next(max - min + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>The index of a weight, as likely as it is heavy.</summary>
    public int Weighted(params int[] weights)
    {
        var at = Next(weights.Sum());
        var index = 0;
        while (at >= weights[index])
            at -= weights[index++];
        return index;
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }
        return list;
    }

    /// <summary>A literal that nothing else in the program is likely to equal.</summary>
    public string Salt() => $"0x{Next():X16}UL";
}

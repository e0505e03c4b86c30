namespace MetaIsland.Testing.Scheduling;

/// <summary>SplitMix64: numbers that are the same on every machine and .NET version, so that a seed repeats.</summary>
internal sealed class SeededDraws(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    public static ulong Mix(ulong seed, ulong with) => new SeededDraws(seed ^ (with * Step)).Next();

    public ulong Next()
    {
        var z = state += Step;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>One of <paramref name="sides"/> comes up.</summary>
    public bool OneIn(uint sides) => Next() % sides == 0;
}

using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>What a forager is born with.</summary>
/// <param name="Vision">How many cells it sees in each direction, 1 to <see cref="MostVision"/>.</param>
/// <param name="Metabolism">Sugar it burns in a round, 1 to 4.</param>
/// <param name="Lifespan">Rounds after which it dies of age, where foragers do: 60 to 100.</param>
public readonly record struct Traits(int Vision, int Metabolism, int Lifespan)
{
    /// <summary>Nobody sees farther.</summary>
    public const int MostVision = 6;

    /// <summary>The least that a forager brings along.</summary>
    public const int LeastEndowment = 5;

    /// <summary>The most that a forager brings along.</summary>
    public const int MostEndowment = 25;

    /// <summary>All values are equally likely.</summary>
    public static Traits Draw(RandomStream random) => new(random.Next(1, MostVision + 1), random.Next(1, 5), random.Next(60, 101));
}

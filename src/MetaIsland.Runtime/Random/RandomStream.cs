using System.Buffers.Binary;
using MetaIsland.Randomness;

namespace MetaIsland;

/// <summary>
/// The random numbers of one node run, from <c>AgentContext.Random</c> or <c>SimulationContext.Random</c>. They depend on the seed, the
/// round, who draws in which node, and how often it has drawn before, and on nothing else: not on schedule, threads or machine.
/// </summary>
/// <remarks>
/// A copy goes on where the original stopped. The numbers come from Philox4x32-10; <c>docs/random.md</c> says how each method makes its
/// result of them, which is as fixed as the generator itself.
/// </remarks>
public readonly struct RandomStream
{
    private const double Ulp = 1.0 / (1UL << 53);

    private readonly RandomSource? source;

    internal RandomStream(RandomSource source) => this.source = source;

    private RandomSource Source => source ?? throw new InvalidOperationException(
        "This RandomStream draws from nothing: take it from the node's AgentContext or the sync point's SimulationContext.");

    /// <summary>A number from 0 to <paramref name="max"/> - 1, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is less than 1.</exception>
    public int Next(int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        return (int)Below((uint)max);
    }

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/> - 1, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is not more than <paramref name="min"/>.</exception>
    public int Next(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(max, min);
        return unchecked((int)((uint)min + Below((uint)max - (uint)min)));
    }

    /// <summary>A number from 0 up to but not including 1: one of the 2^53 multiples of 2^-53, each equally likely.</summary>
    public double NextDouble() => (Source.Draws.NextUInt64() >> 11) * Ulp;

    /// <summary>A number from the normal distribution with mean 0 and standard deviation 1; between -8.3 and 8.3.</summary>
    public double NextGaussian()
    {
        // The middles of 2^53 equal pieces of (-0.5, 0.5): never an end, and every step here is exact.
        var piece = (long)(Source.Draws.NextUInt64() >> 11) - (1L << 52);
        return NormalQuantile.FromMiddle((piece + 0.5) * Ulp);
    }

    /// <summary>True with probability <paramref name="p"/>; it draws for 0 and 1 too.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not from 0 to 1.</exception>
    public bool Chance(double p)
    {
        if (!(p >= 0.0 && p <= 1.0))
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability is from 0 to 1.");
        return NextDouble() < p;
    }

    /// <summary>Puts <paramref name="items"/> into random order, each order equally likely.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var chosen = Next(last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }

    /// <summary>A random identifier: version 4 of RFC 9562, 122 of whose bits are drawn. It is the same in every schedule and on replay.</summary>
    public Guid NextGuid()
    {
        const ulong version = 0x4000, versionBits = 0xF000;
        const ulong variant = 0x8000_0000_0000_0000, variantBits = 0xC000_0000_0000_0000;
        var upper = (Source.Draws.NextUInt64() & ~versionBits) | version;
        var lower = (Source.Draws.NextUInt64() & ~variantBits) | variant;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, upper);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], lower);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>
    /// From 0 to <paramref name="bound"/> - 1: D. Lemire, "Fast Random Integer Generation in an Interval", TOMACS 29 (2019).
    /// </summary>
    private uint Below(uint bound)
    {
        var source = Source;
        var product = (ulong)source.Draws.NextUInt32() * bound;
        if ((uint)product < bound)
        {
            // Of the 2^32 words, so many are too many to be shared out evenly.
            var surplus = unchecked(0u - bound) % bound;
            while ((uint)product < surplus)
                product = (ulong)source.Draws.NextUInt32() * bound;
        }
        return (uint)(product >> 32);
    }
}

using System.Collections;

namespace MetaIsland.Effects.Analysis;

/// <summary>What a variable may refer to; never changed once made. Most have one or two members.</summary>
internal sealed class RegionSet : IReadOnlyCollection<Region>
{
    // Beyond this a value could be anything: what comes later adds nothing to what is said.
    private const int MaxCount = 32;

    public static readonly RegionSet Empty = new([]);

    private readonly Region[] regions;

    private RegionSet(Region[] regions) => this.regions = regions;

    public int Count => regions.Length;

    public bool IsEmpty => regions.Length == 0;

    public static RegionSet Of(Region region) => new([region]);

    public static RegionSet Of(IEnumerable<Region> regions) => regions.Aggregate(Empty, (set, region) => set.With(region));

    public bool Contains(Region region)
    {
        foreach (var known in regions)
        {
            if (known.Equals(region))
                return true;
        }
        return false;
    }

    public RegionSet With(Region region)
    {
        if (regions.Length >= MaxCount || Contains(region))
            return this;
        var more = new Region[regions.Length + 1];
        regions.CopyTo(more, 0);
        more[regions.Length] = region;
        return new RegionSet(more);
    }

    public RegionSet Union(RegionSet other)
    {
        if (IsEmpty || ReferenceEquals(this, other))
            return other;
        // Mostly it is all there already: then nothing is made.
        Region[]? more = null;
        var count = regions.Length;
        foreach (var region in other.regions)
        {
            if (count >= MaxCount)
                break;
            if (Contains(region))
                continue;
            more ??= Copy(regions, Math.Min(MaxCount, regions.Length + other.regions.Length));
            more[count++] = region;
        }
        return more is null ? this : new RegionSet(more.Length == count ? more : Copy(more, count));
    }

    public RegionSet Where(Func<Region, bool> predicate)
    {
        if (IsEmpty)
            return this;
        var some = Array.FindAll(regions, r => predicate(r));
        return some.Length == regions.Length ? this : some.Length == 0 ? Empty : new RegionSet(some);
    }

    /// <summary>Everything that each member leads to.</summary>
    public RegionSet Each(Func<Region, RegionSet> next)
    {
        var all = Empty;
        foreach (var region in regions)
            all = all.Union(next(region));
        return all;
    }

    /// <summary>Whether one of them is of the root.</summary>
    public bool HasRoot(Root root)
    {
        foreach (var region in regions)
        {
            if (region.Root.Equals(root))
                return true;
        }
        return false;
    }

    public bool Overlaps(RegionSet other) => regions.Any(other.Contains);

    private static Region[] Copy(Region[] from, int length)
    {
        var copy = new Region[length];
        Array.Copy(from, copy, Math.Min(from.Length, length));
        return copy;
    }

    public IEnumerator<Region> GetEnumerator() => ((IEnumerable<Region>)regions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

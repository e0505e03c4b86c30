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

    public bool Contains(Region region) => Array.IndexOf(regions, region) >= 0;

    public RegionSet With(Region region) => regions.Length >= MaxCount || Contains(region) ? this : new([.. regions, region]);

    public RegionSet Union(RegionSet other)
    {
        if (IsEmpty || ReferenceEquals(this, other))
            return other;
        var union = this;
        foreach (var region in other.regions)
            union = union.With(region);
        return union;
    }

    public RegionSet Where(Func<Region, bool> predicate) => regions.All(predicate) ? this : new(Array.FindAll(regions, r => predicate(r)));

    /// <summary>Everything that each member leads to.</summary>
    public RegionSet Each(Func<Region, RegionSet> next)
    {
        var all = Empty;
        foreach (var region in regions)
            all = all.Union(next(region));
        return all;
    }

    public bool Overlaps(RegionSet other) => regions.Any(other.Contains);

    public IEnumerator<Region> GetEnumerator() => ((IEnumerable<Region>)regions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

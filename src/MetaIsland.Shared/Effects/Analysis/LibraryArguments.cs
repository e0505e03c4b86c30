namespace MetaIsland.Effects.Analysis;

/// <summary>The arguments of a call by the bits of the library's model: 0 the receiver, i + 1 parameter i.</summary>
/// <param name="Offset">1 for a static method, which has no receiver.</param>
/// <param name="Values">As the call has them.</param>
internal readonly record struct LibraryArguments(int Offset, RegionSet[] Values)
{
    public IEnumerable<Region> All => Values.SelectMany(v => v);

    public RegionSet At(int bit) => bit - Offset is >= 0 and var index && index < Values.Length ? Values[index] : RegionSet.Empty;

    public IEnumerable<(int Bit, RegionSet Regions)> In(uint bits)
    {
        for (var bit = 0; bits >> bit != 0 && bit < 32; bit++)
        {
            if ((bits >> bit & 1) != 0 && At(bit) is { IsEmpty: false } regions)
                yield return (bit, regions);
        }
    }
}

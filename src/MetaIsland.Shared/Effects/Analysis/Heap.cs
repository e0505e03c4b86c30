using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>What lies where, as far as a method has put it there itself. It only grows.</summary>
internal sealed class Heap
{
    private readonly Dictionary<Region, Dictionary<IrField, RegionSet>> objects = [];

    /// <summary>Something was added since it was last asked.</summary>
    public bool HasGrown { get; set; }

    public IEnumerable<HeapFact> Facts => objects.SelectMany(o => o.Value, (o, f) => new HeapFact(o.Key, f.Key, f.Value));

    public RegionSet Get(Region region, IrField field) =>
        objects.TryGetValue(region, out var fields) && fields.TryGetValue(field, out var value) ? value : RegionSet.Empty;

    public void Add(Region region, IrField field, RegionSet value)
    {
        if (value.IsEmpty)
            return;
        if (!objects.TryGetValue(region, out var fields))
            objects.Add(region, fields = []);
        var before = fields.TryGetValue(field, out var known) ? known : RegionSet.Empty;
        var after = before.Union(value);
        if (after.Count == before.Count)
            return;
        fields[field] = after;
        HasGrown = true;
    }

    /// <summary>Everything that can be reached from the regions.</summary>
    public RegionSet Reachable(RegionSet from)
    {
        var all = RegionSet.Empty;
        var open = new Stack<Region>(from);
        while (open.Count > 0)
        {
            var region = open.Pop().AsObject;
            if (all.Contains(region))
                continue;
            var count = all.Count;
            all = all.With(region);
            if (all.Count == count)
                break;
            foreach (var (field, held) in objects.Where(o => region.Holds(o.Key)).SelectMany(o => o.Value).SelectMany(f => f.Value, (f, v) => (f.Key, v)))
            {
                // A copy shares the parts of what it is copied from, not that itself.
                if (!(field.Equals(IrField.Copied) && held.Type?.Has(TypeTraits.Flat) == true))
                    open.Push(held);
            }
        }
        return all;
    }
}

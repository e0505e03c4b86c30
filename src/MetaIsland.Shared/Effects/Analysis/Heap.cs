using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>What lies where, as far as a method has put it there itself. It only grows.</summary>
internal sealed class Heap
{
    // By root first: whoever goes from an object to what is in it stays with that root.
    private readonly Dictionary<Root, Dictionary<Region, Dictionary<IrField, RegionSet>>> roots = [];

    /// <summary>Something was added since it was last asked.</summary>
    public bool HasGrown { get; set; }

    public IEnumerable<HeapFact> Facts => roots.Keys.SelectMany(FactsOf);

    public IEnumerable<HeapFact> FactsOf(Root root) => roots.TryGetValue(root, out var objects)
        ? objects.SelectMany(o => o.Value, (o, f) => new HeapFact(o.Key, f.Key, f.Value))
        : [];

    public RegionSet Get(Region region, IrField field) =>
        roots.TryGetValue(region.Root, out var objects) && objects.TryGetValue(region, out var fields) && fields.TryGetValue(field, out var value) ? value : RegionSet.Empty;

    public void Add(Region region, IrField field, RegionSet value)
    {
        if (value.IsEmpty)
            return;
        if (!roots.TryGetValue(region.Root, out var objects))
            roots.Add(region.Root, objects = []);
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
        if (from.IsEmpty)
            return from;
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
            if (!roots.TryGetValue(region.Root, out var objects))
                continue;
            foreach (var holder in objects)
            {
                if (!region.Holds(holder.Key))
                    continue;
                foreach (var value in holder.Value)
                {
                    foreach (var held in value.Value)
                    {
                        // A copy shares the parts of what it is copied from, not that itself.
                        if (!value.Key.Equals(IrField.Copied) || held.Type?.Has(TypeTraits.Flat) != true)
                            open.Push(held);
                    }
                }
            }
        }
        return all;
    }
}

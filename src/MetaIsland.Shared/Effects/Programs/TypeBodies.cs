using System.Collections.Concurrent;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Programs;

/// <summary>All bodies of one type, and what its fields hold by them; the same object as long as the bodies are the same.</summary>
internal sealed class TypeBodies(Body[] bodies)
{
    private readonly ConcurrentDictionary<string, FieldContents?> contents = new(StringComparer.Ordinal);

    public bool AreSame(Body[] others) => bodies.Length == others.Length && bodies.Zip(others, ReferenceEquals).All(same => same);

    public FieldContents? ContentsOf(IrField field) => contents.GetOrAdd(field.Id, _ => FieldStores.ContentsOf(bodies, field));
}

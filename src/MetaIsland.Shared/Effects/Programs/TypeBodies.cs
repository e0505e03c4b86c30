using System.Collections.Concurrent;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Programs;

/// <summary>All bodies of one type, and what its fields hold by them; the same object as long as the bodies are the same.</summary>
internal sealed class TypeBodies(Body[] bodies)
{
    private readonly ConcurrentDictionary<string, Known> contents = new(StringComparer.Ordinal);

    // What makes the objects may stand in other types: with that the answer stands and falls.
    private sealed record Known(FieldContents? Contents, IReadOnlyList<(IrMethod Method, Body? Body)> Makers);

    public bool AreSame(Body[] others) => bodies.Length == others.Length && bodies.Zip(others, ReferenceEquals).All(same => same);

    public FieldContents? ContentsOf(SourceProgram program, IrField field, bool isPrivate)
    {
        if (contents.TryGetValue(field.Id, out var known) && known.Makers.All(m => ReferenceEquals(program.BodyOf(m.Method), m.Body)))
            return known.Contents;
        var makers = new List<(IrMethod, Body?)>();
        var found = FieldStores.ContentsOf(Ask, bodies, field, isPrivate);
        contents[field.Id] = new Known(found, makers);
        return found;

        Body? Ask(IrMethod method)
        {
            var body = program.BodyOf(method);
            makers.Add((method, body));
            return body;
        }
    }
}

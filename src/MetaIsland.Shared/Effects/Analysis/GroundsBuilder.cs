using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Collects grounds while a method is looked at.</summary>
internal sealed class GroundsBuilder
{
    private readonly Dictionary<string, (IrMethod Method, Body? Body)> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (IrField Field, FieldContents? Contents)> fields = new(StringComparer.Ordinal);
    private readonly HashSet<Grounds> callees = [];

    public void Add(IrMethod method, Body? body) => bodies[method.Id] = (method, body);

    public void Add(IrField field, FieldContents? contents) => fields[field.Id] = (field, contents);

    public void Add(Grounds callee) => callees.Add(callee);

    /// <summary>Takes over those of another method of the same circle.</summary>
    public void Add(GroundsBuilder other)
    {
        foreach (var body in other.bodies)
            bodies[body.Key] = body.Value;
        foreach (var field in other.fields)
            fields[field.Key] = field.Value;
        callees.UnionWith(other.callees);
    }

    public Grounds Finish() => new([.. bodies.Values], [.. fields.Values], [.. callees]);
}

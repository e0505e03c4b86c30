using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>What is known of an argument beyond its declared type: a method is looked at once for each shape it is called with.</summary>
internal sealed record ArgumentShape(IReadOnlyList<IrType>? Types, IReadOnlyList<DelegateTarget>? Targets)
{
    public string Key => Types is not null
        ? string.Join("|", Types.Select(t => t.Id))
        : string.Join("|", Targets!.Select(t => t.Method?.Id ?? "body" + t.Body!.Number));
}

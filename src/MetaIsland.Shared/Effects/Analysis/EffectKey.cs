using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Two effects of one key say the same.</summary>
internal readonly struct EffectKey(EffectKind kind, Place place, Region? on, IrField? field, string text, FactKind fact) : IEquatable<EffectKey>
{
    private readonly EffectKind kind = kind;
    private readonly Place place = place;
    private readonly Region? on = on;
    private readonly IrField? field = field;
    private readonly string text = text;
    private readonly FactKind fact = fact;

    public bool Equals(EffectKey other) => kind == other.kind && place.Equals(other.place) && fact == other.fact && Equals(on, other.on) && Equals(field, other.field) && text == other.text;

    public override bool Equals(object? other) => other is EffectKey key && Equals(key);

    // The rest tells few apart.
    public override int GetHashCode() => ((((int)kind * 31 + place.Start) * 31 + place.Length) * 31 + (on?.GetHashCode() ?? 0)) * 31 + (field?.GetHashCode() ?? 0);
}

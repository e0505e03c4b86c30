using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Analyzers.Safety;

/// <summary>How a node touches a field of its agent: whether it writes it, and where it first does what it does.</summary>
internal readonly record struct FieldUse(bool Writes, Place Place);

/// <summary>Which fields of its agent a node touches, and which of these it writes.</summary>
internal static class FieldUses
{
    /// <summary>By the field's name.</summary>
    public static IReadOnlyDictionary<string, FieldUse> Of(Summary summary, Ownership ownership)
    {
        var uses = new SortedDictionary<string, FieldUse>(StringComparer.Ordinal);
        foreach (var effect in summary.Effects)
        {
            if (effect.Kind is not (EffectKind.Write or EffectKind.Mutate or EffectKind.Read) || effect.Text == "put")
                continue;
            var holder = ownership.Of(effect.On!);
            if (holder.Kind is not (HolderKind.Own or HolderKind.Given or HolderKind.Inside))
                continue;
            var name = holder.Field ?? (holder.Kind == HolderKind.Own ? effect.Field?.Name : null);
            if (name is not { Length: > 0 })
                continue;
            var writes = effect.Kind != EffectKind.Read;
            if (!uses.TryGetValue(name, out var before) || writes && !before.Writes)
                uses[name] = new FieldUse(writes, effect.Place);
        }
        return uses;
    }

    /// <summary>The first field that one writes and the other touches.</summary>
    public static string? FindConflict(IReadOnlyDictionary<string, FieldUse> a, IReadOnlyDictionary<string, FieldUse> b) =>
        a.Where(use => b.TryGetValue(use.Key, out var other) && (use.Value.Writes || other.Writes)).Select(use => use.Key).FirstOrDefault();
}

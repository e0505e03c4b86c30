using MetaIsland.Effects.Analysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Which fields of its agent a node touches, and which of these it writes.</summary>
internal static class FieldUses
{
    /// <summary>By the field's name; true where it is written.</summary>
    public static IReadOnlyDictionary<string, bool> Of(Summary summary, Ownership ownership)
    {
        var uses = new SortedDictionary<string, bool>(StringComparer.Ordinal);
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
            uses[name] = uses.TryGetValue(name, out var before) && before || writes;
        }
        return uses;
    }

    /// <summary>The first field that one writes and the other touches.</summary>
    public static string? FindConflict(IReadOnlyDictionary<string, bool> a, IReadOnlyDictionary<string, bool> b) =>
        a.Where(use => b.TryGetValue(use.Key, out var other) && (use.Value || other)).Select(use => use.Key).FirstOrDefault();
}

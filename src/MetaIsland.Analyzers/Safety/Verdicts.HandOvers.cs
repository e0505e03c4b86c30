using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <content>What leaves the agent, and what is done to it then.</content>
internal sealed partial class Verdicts
{
    private void JudgeHandOver(Effect effect)
    {
        if (effect.Text == HandOvers.Pool)
        {
            JudgePooled(effect);
            return;
        }
        if (effect.Text == HandOvers.Return && (!entry.GivesAway || entry.IsBroken))
            return;
        if (FindHandle(effect.Value) is { } handle && effect.Text != HandOvers.Own)
        {
            Report(SafetyRules.OutlivesNode, effect, entry.Name, handle, effect.Text == HandOvers.Return ? "its output" : $"what is {effect.Text}");
            return;
        }
        if (FindMutablePayload(effect) is { } payload)
        {
            Report(SafetyRules.MutablePayload, effect, payload.Subject, payload.Type, payload.Why);
            return;
        }
        foreach (var region in effect.Value)
        {
            var holder = ownership.Of(region);
            if (holder.Kind is HolderKind.Own)
                Report(SafetyRules.UsedAfterHandover, effect, NameOf(region, null), entry.Name, effect.Text, "is still the agent's, which may change it");
            else if (holder.Kind is HolderKind.Fresh)
                Report(SafetyRules.UsedAfterHandover, effect, region.Type?.Name ?? "an object", entry.Name, effect.Text, "is kept by the agent, which may change it");
            else if (holder.IsShared && holder.Kind != HolderKind.View)
                Report(SafetyRules.MutablePayload, effect, $"'{entry.Name}'", NameOf(region, null), $"{holder.Name} can still change it");
        }
    }

    // Somebody else gets it next; the agent's field must not have it any more.
    private void JudgePooled(Effect effect)
    {
        foreach (var region in effect.Value.Where(r => ownership.Of(r).Kind == HolderKind.Own && r.Path.Length == 1))
        {
            if (!replaced.Any(e => e.Field!.Equals(region.Last) && e.Place.Start > effect.Place.Start))
                Report(SafetyRules.UsedAfterHandover, effect, NameOf(region, null), entry.Name, effect.Text, "is still in a field of the agent");
        }
    }

    private (string Subject, string Type, string Why)? FindMutablePayload(Effect effect)
    {
        if (effect.Text is HandOvers.Emit or HandOvers.Scatter && effect.Type is { } type && !type.Has(TypeTraits.Immutable))
            return ($"'{entry.Name}'", type.Name, WhyMutable(type));
        if (effect.Text != HandOvers.Return || effect.Via is not null)
            return null;
        var output = program.Symbols.Type(Unwrap(entry.Method.ReturnType));
        if (output.Has(TypeTraits.Immutable) || output.Has(TypeTraits.Handle))
            return null;
        if (entry.Kind == EntryKind.SyncPoint && !output.DefinitionId.StartsWith("T:MetaIsland.Scatter", StringComparison.Ordinal))
            return ($"'{entry.Name}'", output.Name, WhyMutable(output));
        return entry.Kind is EntryKind.Node && graph.GatheredBy(entry.Method.Name) is { } syncPoint
            ? ($"'{entry.Name}', which {syncPoint} gathers,", output.Name, WhyMutable(output))
            : null;
    }

    private string WhyMutable(IrType type) =>
        program.Symbols.SymbolOf(type) is { } symbol && Immutability.FindMutable(symbol, believesPromises: true) is { } why ? why : "it can change";

    private static ITypeSymbol Unwrap(ITypeSymbol type) =>
        (type is INamedTypeSymbol { TypeArguments.Length: 1 } task && (task.Is(KnownNames.TaskOfT) || task.Is(KnownNames.ValueTaskOfT)) ? task.TypeArguments[0] : type).WithoutNull(out _);

    private void JudgeUse(Effect effect)
    {
        var name = effect.Value.Concat(effect.On is { } on ? [on] : Enumerable.Empty<Region>()).FirstOrDefault(r => r.Root.IsFresh)?.Type?.Name ?? (effect.On is { } region ? NameOf(region, null) : "it");
        Report(SafetyRules.UsedAfterHandover, effect, name, entry.Name, "before", effect.Text);
    }

    /// <summary>A view, or what it handed out, or a context: by the parameter it came from.</summary>
    private string? FindHandle(RegionSet value)
    {
        foreach (var region in value)
        {
            if (region.Root.Kind != RootKind.Parameter || entry.Method.Parameters.ElementAtOrDefault(region.Root.Index - (entry.Method.IsStatic ? 0 : 1)) is not { } parameter)
                continue;
            if (SymbolMap.IsHandle(parameter.Type.WithoutNull(out _)))
                return $"'{parameter.Name}'";
        }
        return null;
    }
}

using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <content>Writes and reads.</content>
internal sealed partial class Verdicts
{
    private void JudgeWrite(Effect effect)
    {
        var region = effect.On!;
        if (FindHandle(effect.Value) is { } handle && !IsAnnounced(effect))
            Report(SafetyRules.OutlivesNode, effect, entry.Name, handle, $"'{NameOf(region, effect.Field)}'");
        // The call that stores is judged by what else it does.
        if (effect.Text == "put")
            return;
        var holder = ownership.Of(region);
        if (!holder.IsShared)
        {
            JudgeOwnWrite(effect, holder);
            return;
        }
        if ((effect.Flags & (EffectFlags.Atomic | EffectFlags.Guarded)) != 0 && IsOwnBusiness(effect))
            return;
        var name = NameOf(region, effect.Field);
        var isItself = region.Root.Kind == RootKind.Static && region.Path.Length == 0 && effect.Field is { } field && StaticUses.IsRoot(region, field);
        if ((effect.Flags & EffectFlags.Cache) != 0)
            Report(SafetyRules.CacheFilled, effect, entry.Name, name, "and what it is filled with depends on more than the key");
        else if ((effect.Flags & EffectFlags.Atomic) != 0)
            Report(SafetyRules.AtomicButUnordered, effect, entry.Name, effect.Text, name, holder.Name);
        else if (isItself && effect.Kind == EffectKind.Write)
            Report(SafetyRules.StaticWrite, effect, entry.Name, name, Places.Through(effect.Via));
        else if (holder.Kind == HolderKind.OtherAgent)
            Report(SafetyRules.OtherAgentWrite, effect, entry.Name, name, holder.Name, Places.Through(effect.Via));
        else if (holder.Kind == HolderKind.Inside)
            Report(SafetyRules.SharedInside, effect, entry.Name, name, holder.Field!, holder.Name);
        else if ((effect.Flags & EffectFlags.ByReference) != 0)
            Report(SafetyRules.WritableReference, effect, entry.Name, name, holder.Name);
        else if (effect.Via is not null)
            Report(SafetyRules.SharedWriteInCall, effect, entry.Name, name, holder.Name, Places.Names(effect.Via));
        else if (effect.Kind == EffectKind.Mutate)
            Report(SafetyRules.SharedMutation, effect, entry.Name, effect.Text, name, holder.Name);
        else
            Report(SafetyRules.SharedWrite, effect, entry.Name, name, holder.Name);
    }

    // What a service does to itself, and guards, is between it and its callers.
    private bool IsOwnBusiness(Effect effect)
    {
        if (effect.On!.Root.Kind != RootKind.Parameter || effect.Via is not { } link || ownership.ParameterOf(effect.On) is not { } parameter || !parameter.Has(KnownNames.Service))
            return false;
        while (link.Next is { } next)
            link = next;
        return DocumentationCommentId.GetFirstSymbolForDeclarationId(link.DeclarationId, program.Symbols.Compilation) is IMethodSymbol { ContainingType: { } type }
            && program.Symbols.Compilation.ClassifyCommonConversion(type, parameter.Type.WithoutNull(out _)).IsImplicit;
    }

    private bool IsAnnounced(Effect effect) => effect.On!.Root.IsFresh;

    // Its own to write, unless what it does may come to nothing.
    private void JudgeOwnWrite(Effect effect, Holder holder)
    {
        if (holder.Kind != HolderKind.Own || entry.Kind is not (EntryKind.Node or EntryKind.Fallback) || entry.Spec is not { } spec)
            return;
        if ((NodeSettings.FindReason(spec) ?? ClosedReason(spec.Name)) is { } reason)
        {
            Report(SafetyRules.AbandonableTouches, effect, entry.Name, reason, "writes", NameOf(effect.On!, effect.Field),
                "return what it learned and store it in a later node");
        }
    }

    private string? ClosedReason(string node) =>
        graph.ClosedBy(node) is { } syncPoint ? $"may be abandoned, since {syncPoint} closes before everybody is there" : null;

    private void JudgeRead(Effect effect)
    {
        var (region, field) = (effect.On!, effect.Field!);
        if (written.Contains(effect.Place))
            return;
        var holder = ownership.Of(region);
        if (region.Root.Kind == RootKind.Static)
        {
            JudgeStaticRead(effect, holder);
            return;
        }
        if (field is { IsReadOnly: true, IsImmutable: true })
            return;
        if (holder.Kind is HolderKind.OtherAgent || holder.Kind == HolderKind.World && entry.Kind is not EntryKind.Reader)
        {
            Report(SafetyRules.LiveRead, effect, entry.Name, NameOf(region, field),
                holder.Kind == HolderKind.OtherAgent ? $"another '{holder.Name}'" : holder.Name);
        }
    }

    /// <summary>Of what all are given, what some of them change.</summary>
    public void JudgeGiven(Summary summary, IReadOnlyCollection<string> changed)
    {
        foreach (var effect in summary.Effects.Where(e => e.Kind == EffectKind.Read && !written.Contains(e.Place)))
        {
            var holder = ownership.Of(effect.On!);
            if (holder.Kind == HolderKind.Shared && effect.Field is { IsReadOnly: false } && effect.On!.Root.Type is { } type && changed.Contains(type.Id))
                Report(SafetyRules.LiveRead, effect, entry.Name, NameOf(effect.On, effect.Field), holder.Name);
        }
    }

    // What nobody changes may be read by all.
    private void JudgeStaticRead(Effect effect, Holder holder)
    {
        var (region, field) = (effect.On!, effect.Field!);
        if (StaticUses.IsRoot(region, field) && field.IsImmutable && (effect.Flags & EffectFlags.Observed) == 0 && !entry.IsRecorded && !entry.IsBroken && statics.SourceOf(region.Root.Field!) is { } source)
            Report(RuleOf(source)!, effect, entry.Name, Ownership.NameOf(field), Places.Through(effect.Via));
        if (statics.FindWriter(region, field) is not { } writer)
            return;
        if (StaticUses.IsRoot(region, field))
            Report(SafetyRules.StaticRead, effect, entry.Name, Ownership.NameOf(field), writer);
        else
            Report(SafetyRules.LiveRead, effect, entry.Name, NameOf(region, field), holder.Kind == HolderKind.OtherAgent ? $"another '{holder.Name}'" : holder.Name);
    }

    private void JudgeUnknown(Effect effect)
    {
        var holder = ownership.Of(effect.On!);
        // A service is there to be asked: what comes of it is on the tape.
        if (holder.Kind == HolderKind.View || effect.On!.Root.Kind == RootKind.Parameter && ownership.ParameterOf(effect.On)?.Has(KnownNames.Service) == true)
            return;
        var (call, why) = effect.Fact == FactKind.Unknown ? (TextAt(effect.Place), effect.Text) : (effect.Text, "its code is not here and says nothing of its effects");
        if (holder.IsShared)
            Report(SafetyRules.Unverified, effect, entry.Name, call, why, $"'{NameOf(effect.On!, null)}' of {holder.Name}");
        if (effect.Type is { } owner && program.Symbols.SymbolOf(owner)?.ContainingAssembly is { } assembly && EffectData.IsMissing(program.Symbols.Compilation, assembly))
            Report(SafetyRules.NoEffectData, effect, assembly.Name, call);
    }

    private string TextAt(Place place)
    {
        var location = Places.Of(entry.Method, place);
        var text = location.SourceTree?.GetText().ToString(location.SourceSpan) ?? "";
        return text.Contains('\n') || text.Length > 60 ? "..." + text.Substring(text.LastIndexOf('.') + 1) : text;
    }
}

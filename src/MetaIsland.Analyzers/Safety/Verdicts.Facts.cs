using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Rules;

namespace MetaIsland.Analyzers.Safety;

/// <content>What could not be repeated.</content>
internal sealed partial class Verdicts
{
    private void JudgeFact(Effect effect)
    {
        if (effect.Fact == FactKind.ProtectionRemoved)
        {
            if (ownership.Of(effect.On!) is { IsShared: true } holder)
                Report(SafetyRules.ProtectionRemoved, effect, entry.Name, effect.Text, $"'{NameOf(effect.On!, null)}' of {holder.Name}");
            return;
        }
        // What it learned is on the tape: a replay does not ask again. And what cannot be a node is somebody else's matter.
        if (!entry.IsRecorded && !entry.IsBroken && RuleOf(effect.Fact) is { } rule)
            Report(rule, effect, entry.Name, effect.Text, Places.Through(effect.Via));
    }

    private static Rule? RuleOf(FactKind fact) => fact switch
    {
        FactKind.Clock => DeterminismRules.Clock,
        FactKind.Entropy => DeterminismRules.Entropy,
        FactKind.HashCode => DeterminismRules.HashCode,
        FactKind.EnumerationOrder => DeterminismRules.EnumerationOrder,
        FactKind.CompletionOrder => DeterminismRules.CompletionOrder,
        FactKind.ThreadIdentity => DeterminismRules.ThreadIdentity,
        FactKind.OutsideWorld => DeterminismRules.OutsideWorld,
        FactKind.RealTime => DeterminismRules.RealTime,
        FactKind.Culture => DeterminismRules.Culture,
        FactKind.Ties => DeterminismRules.Ties,
        FactKind.GarbageCollection => DeterminismRules.GarbageCollection,
        FactKind.FloatingPoint => DeterminismRules.FloatingPoint,
        _ => null,
    };
}

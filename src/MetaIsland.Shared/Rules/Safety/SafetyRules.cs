namespace MetaIsland.Rules;

/// <summary>The rules that keep agents apart: what breaks one is a race, or a result that depends on a schedule. One a file.</summary>
public static partial class SafetyRules
{
    public static IReadOnlyList<Rule> All =>
    [
        SharedWrite,
        SharedMutation,
        SharedWriteInCall,
        StaticWrite,
        StaticRead,
        OtherAgentWrite,
        UnorderedNodes,
        UsedAfterHandover,
        MutablePayload,
        SharedInside,
        WorkBesideNode,
        AtomicButUnordered,
        CacheFilled,
        WritableReference,
        Unverified,
        ProtectionRemoved,
        LiveRead,
        BrokenContract,
        OutOfPlace,
        BadSuppression,
        NoEffectData,
        AbandonableTouches,
        OutlivesNode,
    ];
}

namespace MetaIsland.Rules;

/// <summary>The rules that make a run repeatable: what breaks one may come out differently on replay. One a file.</summary>
public static partial class DeterminismRules
{
    public static IReadOnlyList<Rule> All =>
    [
        Clock,
        Entropy,
        HashCode,
        EnumerationOrder,
        CompletionOrder,
        ThreadIdentity,
        OutsideWorld,
        RealTime,
        Culture,
        Ties,
        GarbageCollection,
        FloatingPoint,
    ];
}

namespace MetaIsland.Rules;

/// <summary>
/// The rules a graph must keep to be built at all, one a file (<c>MI1001NotPartial.cs</c>): parsers, planner, analyzer, pages and tests
/// speak of the same object, so they cannot disagree.
/// </summary>
public static partial class DefinitionRules
{
    // A property, not a field: the initializers of other files may run later than that of a field here.
    public static IReadOnlyList<Rule> All =>
    [
        NotPartial,
        RefusedType,
        ReservedName,
        DuplicateNode,
        BadNode,
        BadSyncPoint,
        SyncPointNotStatic,
        UnsupportedField,
        UnsupportedKey,
        UnknownAfter,
        ForeignAfter,
        UnknownFrom,
        NoProducer,
        SeveralProducers,
        Cycle,
        UnorderedSyncPoints,
        NotVisible,
        ViewClash,
        BadApply,
        AppliedTwice,
        BadApplyKey,
        BadQuery,
        EventNotApplied,
        AsyncWriter,
        Misplaced,
        BadSimulation,
        OtherWorld,
        ClockService,
        BadTally,
        AbandonableWrites,
        BadSetting,
        BadWhen,
        BadFallback,
        BadMode,
        BadGroup,
        BadHandler,
        BadPopulation,
        UnsupportedMessage,
        ContestWithoutKey,
        BadPolicy,
        PolicyNeeds,
        BadResolve,
        BadRebid,
        BadChain,
    ];
}

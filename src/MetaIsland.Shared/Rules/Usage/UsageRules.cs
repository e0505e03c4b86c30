namespace MetaIsland.Rules;

/// <summary>The rules of what works now and hurts later. One a file.</summary>
public static partial class UsageRules
{
    public static IReadOnlyList<Rule> All =>
    [
        BlockingWait,
        TokenNotPassed,
        RedundantAfter,
        UnreadOutput,
        BidsForNothing,
    ];
}

namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Chooses how events contend.</summary>
internal sealed class ContestPlanner(Dice dice, ProgramKind kind)
{
    // In some worlds the first in order always wins: these have a way of their own through a commit.
    private readonly bool isPlain = dice.Chance(30);

    public ContestModel? Plan()
    {
        if (!dice.Chance(isPlain ? 50 : 75))
            return null;
        var keys = isPlain ? 1 : dice.Weighted(75, 18, 7) + 1;
        var rule = isPlain ? dice.Pick([ContestRule.Unnamed, ContestRule.FirstInOrder]) : PickRule(keys);
        var maxBids = !isPlain && dice.Chance(keys > 1 ? 60 : 35) ? dice.Pick([2, 2, 3, 4, 9]) : 1;
        return new ContestModel(
            rule,
            keys,
            maxBids,
            HasRebid: maxBids > 1 && dice.Chance(75),
            TakesBefore: dice.Chance(50),
            IsChain: !isPlain && keys == 1 && dice.Chance(30),
            Range: dice.Pick([2, 4, 4, 6, 9, 1000]),
            Fails: rule == ContestRule.Resolve && kind == ProgramKind.Failing && dice.Chance(40));
    }

    private ContestRule PickRule(int keys) => dice.Pick([.. Enum.GetValues<ContestRule>()
        .Append(ContestRule.Resolve)
        .Where(rule => keys == 1 || rule is not (ContestRule.Auction or ContestRule.Merge))]);
}

using MetaIsland.Model;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>
/// The contests of one type of event in one commit, turn after turn, in the words of the rules: each key is decided for itself; who wins all its
/// keys has won, and they are taken; losers bid again; who wins what is held moves only where another leaves it.
/// </summary>
internal sealed class ReferenceContests(ApplySpec spec, ReferenceRules rules)
{
    private readonly Dictionary<object, ReferenceBid> taken = [];
    private readonly List<object> left = [];

    /// <summary>Keys that several wanted in the first turn.</summary>
    public int Contested { get; private set; }

    /// <param name="bids">All of the type, in canonical order.</param>
    public void Decide(IReadOnlyList<ReferenceBid> bids)
    {
        for (var turn = 0; turn < spec.MaxBids && bids.Count > 0; turn++)
        {
            HoldTurn(bids, turn);
            if (turn + 1 < spec.MaxBids)
                bids = [.. bids.Where(bid => bid.Outcome == EventOutcome.Lost).ToList().Where(bid => rules.BidsAgain(bid, taken.Keys))];
        }
    }

    private void HoldTurn(IReadOnlyList<ReferenceBid> bids, int turn)
    {
        foreach (var bid in bids)
        {
            bid.Enter();
            if (KeysOf(bid).Find(taken.ContainsKey) is { } late)
                bid.Lose(turn, late, taken[late]);
        }
        var contenders = bids.Where(bid => bid.Outcome == EventOutcome.Applied).ToList();
        var contests = contenders.SelectMany(bid => KeysOf(bid).Select(key => (Key: key, Bid: bid))).GroupBy(one => one.Key, one => one.Bid).ToList();
        if (turn == 0)
            Contested = contests.Count(contest => contest.Count() > 1);
        var verdicts = contests.Select((contest, number) => rules.Resolve(contest.Key, [.. contest], turn, number)).ToList();
        if (spec.Frees is not null)
            Block(verdicts);
        foreach (var bid in contenders)
            Settle(bid, verdicts, turn);
    }

    /// <summary>The largest set that can move: as long as somebody in it wants what nobody leaves, it goes.</summary>
    private void Block(List<ReferenceVerdict> verdicts)
    {
        while (verdicts.Find(verdict => !verdict.IsBlocked && verdict.Winners.Count > 0 && rules.IsHeld(verdict.Key) && !IsLeft(verdict.Key)) is { } stuck)
            stuck.IsBlocked = true;

        bool IsLeft(object key) => left.Contains(key)
            || verdicts.Exists(verdict => !verdict.IsBlocked && verdict.Winners.Any(winner => rules.Member(winner.Applied, spec.Frees!).Equals(key)));
    }

    private void Settle(ReferenceBid bid, List<ReferenceVerdict> verdicts, int turn)
    {
        var own = KeysOf(bid).ConvertAll(key => verdicts.Find(verdict => verdict.Key.Equals(key))!);
        if (own.Find(verdict => !verdict.IsWonBy(bid)) is { } lost)
        {
            if (lost.IsBlocked && lost.Names(bid))
                bid.Lose(turn, lost.Key, null);
            else
                bid.Lose(turn, lost.Key, lost.First, lost.Merged.Contains(bid) ? EventOutcome.Merged : EventOutcome.Lost);
            return;
        }
        bid.Event = own.SelectMany(verdict => verdict.Winners).Where(winner => winner.Bid == bid).Select(winner => winner.Applied).FirstOrDefault(applied => applied != bid.Event) ?? bid.Event;
        foreach (var verdict in own)
            taken.TryAdd(verdict.Key, bid);
        if (spec.Frees is not null)
            left.Add(rules.Member(bid.Event, spec.Frees));
    }

    /// <summary>Each once.</summary>
    private List<object> KeysOf(ReferenceBid bid) => [.. spec.Keys.Select(key => rules.Member(bid.Event, key)).Distinct()];
}

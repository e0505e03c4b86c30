using MetaIsland.Contesting;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Shows contenders to code of the program and reads whom it named.</summary>
internal abstract class ReferenceAsking
{
    public abstract ReferenceVerdict Ask(object key, IReadOnlyList<ReferenceBid> bids, (ulong Seed, int Round, int Who, uint Stream, int Call) draws, Action<object> decide);
}

internal sealed class ReferenceAsking<TEvent> : ReferenceAsking
{
    public override ReferenceVerdict Ask(object key, IReadOnlyList<ReferenceBid> bids, (ulong Seed, int Round, int Who, uint Stream, int Call) draws, Action<object> decide)
    {
        var table = new ContestTable<TEvent>
        {
            Events = [.. bids.Select(bid => (TEvent)bid.Event)],
            Agents = [.. bids.Select(bid => bid.Agent)],
            Contenders = [.. Enumerable.Range(0, bids.Count)],
            Marks = new ContestMark[bids.Count],
            Instead = new TEvent[bids.Count],
        };
        var contest = new Contest<TEvent>(table, null);
        contest.BeginTurn(new ContestSeed(draws.Seed, draws.Round, draws.Call >> 10, draws.Stream), draws.Call & 1023);
        contest.Open(draws.Who - int.MinValue, 0, bids.Count);
        decide(contest);
        return new ReferenceVerdict(
            key,
            [.. bids.Select((bid, i) => (Bid: bid, Applied: table.Marks[i] == ContestMark.Changed ? table.Instead[i]! : bid.Event, Mark: table.Marks[i]))
                .Where(one => one.Mark is ContestMark.Won or ContestMark.Changed).Select(one => (one.Bid, one.Applied))],
            [.. bids.Where((_, i) => table.Marks[i] == ContestMark.Merged)]);
    }
}

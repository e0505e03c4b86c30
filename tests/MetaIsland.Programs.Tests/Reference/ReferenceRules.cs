using System.Reflection;
using MetaIsland.Model;
using MetaIsland.Planning;
using MetaIsland.Randomness;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>The rules of the contests of one type of event in one commit: the library's in its own words, the program's by calling them.</summary>
/// <param name="spec">What the world says of them.</param>
/// <param name="type">The type of the events.</param>
/// <param name="before">The world before the commit.</param>
/// <param name="seed">The seed of the run.</param>
/// <param name="round">The round.</param>
/// <param name="commit">Which of the round's commits with events.</param>
internal sealed class ReferenceRules(ApplySpec spec, Type type, object before, ulong seed, int round, int commit)
{
    private readonly Type keyType = type.GetProperty(spec.Keys[0])!.PropertyType;

    public object Member(object e, string name) => type.GetProperty(name)!.GetValue(e)!;

    public bool IsHeld(object key) => before.GetType().GetMethod(spec.Held!, ReferenceWorld.All)!.Invoke(before, ReferenceWorld.All, null, [key], null) is true;

    /// <summary>Changes the bid, or leaves it as it is and says no.</summary>
    public bool BidsAgain(ReferenceBid bid, IEnumerable<object> taken)
    {
        if (spec.Rebid is null)
            return true;
        var keys = taken.ToArray();
        var typed = Array.CreateInstance(keyType, keys.Length);
        keys.CopyTo(typed, 0);
        var arguments = Arguments(spec.RebidTakesView, bid.Event, Activator.CreateInstance(typeof(TakenKeys<>).MakeGenericType(keyType), typed)!);
        if (Method(spec.Rebid, type.MakeByRefType()).Invoke(null, ReferenceWorld.All, null, arguments, null) is not true)
            return false;
        bid.Event = arguments[0];
        return true;
    }

    /// <summary>Decides one contest; <paramref name="number"/> is its place among those of the turn, by first contenders.</summary>
    public ReferenceVerdict Resolve(object key, IReadOnlyList<ReferenceBid> bids, int turn, int number)
    {
        if (spec.Resolve is not null)
            return Ask(contest => Method(spec.Resolve, contest.GetType()).Invoke(null, ReferenceWorld.All, null, Arguments(spec.ResolveTakesView, contest), null));
        switch (spec.Policy?.Short ?? nameof(FirstInOrder))
        {
            case nameof(FirstInOrder):
                return Won(bids[0]);
            case nameof(SeededLottery):
                var salt = bids.Count > 1 ? Salt(turn, number) : 0;
                return Won(bids.Select((bid, i) => (bid, Ticket: Mixed(unchecked(salt + ((ulong)(i + 1) * 0x9E3779B97F4A7C15))))).MaxBy(one => one.Ticket).bid);
            case nameof(HighestPriority):
                return Won(bids.OrderByDescending(bid => ((IPrioritized)bid.Event).Priority).First());
            case nameof(AllFail):
                return bids.Count == 1 ? Won(bids[0]) : ReferenceVerdict.Of(key);
            case nameof(Auction):
                var offers = bids.Select(bid => (Bid: bid, Offer: (long)Call(typeof(IBid<>), "get_Bid", bid.Event))).Where(one => one.Offer >= 0).OrderByDescending(one => one.Offer).ToList();
                return offers.Count == 0
                    ? ReferenceVerdict.Of(key)
                    : ReferenceVerdict.Of(key, (offers[0].Bid, Call(typeof(IBid<>), "AtPrice", offers[0].Bid.Event, offers.Count > 1 ? offers[1].Offer : 0L)));
            case nameof(Merge):
                return new ReferenceVerdict(key, [(bids[0], bids.Select(bid => bid.Event).Aggregate((whole, e) => Call(typeof(IMergeable<>), "MergeWith", whole, e)))], [.. bids.Skip(1)]);
            default:
                var policy = Activator.CreateInstance(before.GetType().Assembly.GetType(spec.Policy!.Key["global::".Length..], throwOnError: true)!)!;
                return Ask(contest =>
                {
                    var method = policy.GetType().GetMethod("Resolve")!;
                    (method.IsGenericMethod ? method.MakeGenericMethod(type) : method).Invoke(policy, ReferenceWorld.All, null, [contest], null);
                });
        }

        ReferenceVerdict Won(ReferenceBid bid) => ReferenceVerdict.Of(key, (bid, bid.Event));

        ReferenceVerdict Ask(Action<object> decide) =>
            ((ReferenceAsking)Activator.CreateInstance(typeof(ReferenceAsking<>).MakeGenericType(type))!).Ask(key, bids, Draws(turn, number), decide);
    }

    // docs/random.md: who draws is 2^31 plus the contest's number, the call is the commit times 1024 plus the turn.
    private (ulong Seed, int Round, int Who, uint Stream, int Call) Draws(int turn, int number) =>
        (seed, round, int.MinValue + number, NameHash.Of(spec.Event.Key), (1024 * commit) + turn);

    private ulong Salt(int turn, int number)
    {
        var draws = default(RandomDraws);
        var (key, r, who, stream, call) = Draws(turn, number);
        draws.Restart(key, r, who, stream, call);
        return draws.NextUInt64();
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mixed(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }

    private object Call(Type open, string method, object e, params object[] arguments) =>
        open.MakeGenericType(type).GetMethod(method)!.Invoke(e, ReferenceWorld.All, null, arguments, null)!;

    private MethodInfo Method(string name, Type first) =>
        before.GetType().GetMethods(ReferenceWorld.All).Single(method => method.Name == name && method.GetParameters() is [var parameter, ..] && parameter.ParameterType == first);

    private object[] Arguments(bool takesView, params object[] arguments) =>
        takesView ? [.. arguments, Activator.CreateInstance(before.GetType().GetNestedType("View")!, before)!] : arguments;
}

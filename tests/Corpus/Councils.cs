using MetaIsland;

namespace Demo.Councils;

public readonly record struct Tax(int Village, int Amount);

public sealed record Wish(int Amount);

public sealed record Offer(int Amount);

public sealed record Bid(int Amount);

public sealed record Verdict(int Sum);

public readonly record struct Permit(int Days);

public sealed record News(int Heard);

public struct Total : IFold<Wish, Total>
{
    public int Sum;

    public void Add(in Wish value) => Sum += value.Amount;

    public void Merge(in Total other) => Sum += other.Sum;
}

[World]
public sealed partial class Land
{
    int[] taxes = new int[4];

    [Apply] void Apply(Tax tax) => taxes[tax.Village % 4] += tax.Amount;
}

[Agent]
public sealed partial class Villager(int home)
{
    int money = 10;

    public int Village { get; private set; } = home;

    [Node] Wish Want(Land.View land) => new(land.Taxes[Village % 4]);

    [Node] Offer Deal(Verdict verdict) => new(verdict.Sum + money);

    [Node] Bid Raise(News news) => new(news.Heard);

    [Node] void Earn(Permit permit, Population<Villager> villagers)
    {
        money += permit.Days;
        if (money > 100)
            villagers.Spawn(new Villager(Village));
    }
}

[Agent]
public sealed partial class Guest
{
    internal readonly int Village = 1;

    int seen;

    [Node] Wish Hope() => new(seen);

    [Node] void Hear(Verdict verdict) => seen += verdict.Sum;
}

// Every way to meet: groups, a quorum with a deadline, a stream, one by one.
[Simulation<Land, Villager, Guest>]
public sealed partial class Council
{
    [SyncPoint(GroupBy = nameof(Villager.Village))]
    static Verdict Judge(Gather<Wish> wishes, Fold<Total> total, Land.View land, Land.Events events)
    {
        events.Emit(new Tax(wishes.Count, 1));
        return new(total.Value.Sum + land.Taxes.Length);
    }

    [SyncPoint(Mode = SyncMode.Streaming, Order = SyncOrder.Arrival, Quorum = 0.75, Deadline = "00:00:30", Late = LatePolicy.CarryOver)]
    static async Task<News> Listen(IAsyncEnumerable<Arrival<Offer>> offers, SimulationContext context, CancellationToken stop)
    {
        var heard = context.Round;
        await foreach (var offer in offers.WithCancellation(stop))
            heard += offer.Value.Amount;
        return new(heard);
    }

    [SyncPoint(Mode = SyncMode.OneByOne)]
    static Permit Allow(Arrival<Bid> bid, News news, Land.View land, Land.Events events)
    {
        events.Emit(new Tax(bid.Agent.Value, bid.Value.Amount));
        return new(news.Heard + land.Taxes[0]);
    }

    [SyncPoint(Quorum = 1, Deadline = "00:01:00", Late = LatePolicy.Cancel), After(nameof(Allow))]
    static void Close(Gather<Bid> bids, Population<Guest> guests)
    {
        if (bids.Count > 100)
            guests.Spawn(new Guest());
    }
}

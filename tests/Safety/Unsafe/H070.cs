// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2019
// source: own: who bids again counts in a static
// truth: observable
using MetaIsland;

public readonly record struct Book(AgentId By, int Room);

[World]
public sealed partial class Land
{
    static int retries;
    readonly AgentId?[] guests = new AgentId?[16];

    [Apply(Key = nameof(Book.Room), MaxBids = 3)]
    void Apply(Book book) => guests[book.Room] = book.By;

    [Rebid]
    static bool AskForNext(ref Book bid, TakenKeys<int> taken, View before)
    {
        retries++; // !
        bid = bid with { Room = (bid.Room + 1 + retries % 2) % before.Guests.Length }; // ?
        return !taken.Contains(bid.Room);
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Book(me.Id, me.Random.Next(4)));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

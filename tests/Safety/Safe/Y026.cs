// source: own: bidding again for the next free room
using MetaIsland;

public readonly record struct Book(AgentId By, int Room);

[World]
public sealed partial class Land
{
    readonly AgentId?[] guests = new AgentId?[16];

    [Apply(Key = nameof(Book.Room), MaxBids = 3)]
    void Apply(Book book) => guests[book.Room] = book.By;

    [Rebid]
    static bool AskForNext(ref Book bid, TakenKeys<int> taken, View before)
    {
        for (var room = bid.Room + 1; room < before.Guests.Length; room++)
        {
            if (before.Guests[room] is null && !taken.Contains(room))
            {
                bid = bid with { Room = room };
                return true;
            }
        }
        return false;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Book(me.Id, me.Id.Value / 2));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: trains, rooms and a next best, bid again
using MetaIsland;

public readonly record struct Seat(AgentId Who, int Row, int Column);

[World]
public sealed partial class Theatre
{
    readonly Dictionary<(int, int), AgentId> taken = [];

    [Apply(Key = nameof(Seat.Row), MaxBids = 4)]
    bool Apply(Seat seat) => taken.TryAdd((seat.Row, seat.Column), seat.Who);

    [Rebid]
    static bool Next(ref Seat bid, TakenKeys<int> rows, View before)
    {
        for (var row = 0; row < 10; row++)
        {
            if (rows.Contains(row) || before.Taken.ContainsKey((row, bid.Column)))
                continue;
            bid = bid with { Row = row };
            return true;
        }
        return false;
    }
}

[Agent]
public sealed partial class Guest
{
    bool sits;

    [Node] void Choose(Theatre.View theatre, AgentContext me, Theatre.Events events)
    {
        sits = theatre.Taken.Any(pair => pair.Value == me.Id);
        if (!sits)
            events.Emit(new Seat(me.Id, me.Random.Next(4), me.Random.Next(3)));
    }
}

[Simulation<Theatre, Guest>]
public sealed partial class Evening;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Evening(new Theatre(), Guest.CreateMany(8), options);
}

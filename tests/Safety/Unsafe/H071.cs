// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: one at a time, and the number is kept in a static
// truth: observable
using MetaIsland;

public sealed record Wish(int Amount);

public sealed record Seat(int Number);

[World]
public sealed partial class Land
{
    int taken;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    static int nextSeat;

    [SyncPoint(Mode = SyncMode.OneByOne)]
    static Seat Assign(Arrival<Wish> one) => new(nextSeat++); // !
}

[Agent]
public sealed partial class Walker
{
    int seat;

    [Node] Wish Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Sit(Seat mine) => seat = mine.Number;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: a policy of the runtime, and a merge of events
using MetaIsland;

public readonly record struct Give(int Chest, long Gold) : IMergeable<Give>
{
    public Give MergeWith(Give other) => this with { Gold = Gold + other.Gold };
}

public readonly record struct Buy(AgentId By, int House, long Bid) : IBid<Buy>
{
    public Buy AtPrice(long price) => this with { Bid = price };
}

[World]
public sealed partial class Land
{
    readonly long[] chests = new long[2];
    long paid;

    [Apply(Key = nameof(Give.Chest), Policy = typeof(Merge))]
    void Apply(Give gift) => chests[gift.Chest] += gift.Gold;

    [Apply(Key = nameof(Buy.House), Policy = typeof(Auction))]
    void Apply(Buy buy) => paid += buy.Bid;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events)
    {
        events.Emit(new Give(me.Id.Value % 2, me.Random.Next(5)));
        events.Emit(new Buy(me.Id, 0, me.Random.Next(100)));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

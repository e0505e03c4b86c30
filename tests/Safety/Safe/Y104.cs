// source: own: one by one, each sees what the one before was given
using MetaIsland;

public sealed record Wish(int Worth);

public readonly record struct Taken(AgentId By);

public readonly record struct Stall(int Number);

[World]
public sealed partial class Land
{
    int taken;

    [Apply] void Apply(Taken stall) => taken += 1 + stall.By.Value % 2;
}

[Agent]
public sealed partial class Walker
{
    int number;

    [Node] Wish Bid(AgentContext me) => new(me.Random.Next(10));

    [Node] void Open(Stall? stall) => number = stall?.Number ?? -1;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(Mode = SyncMode.OneByOne)]
    static Stall Assign(Arrival<Wish> one, Land.View land, Land.Events events)
    {
        events.Emit(new Taken(one.Agent));
        return new(land.Taken + one.Value.Worth);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

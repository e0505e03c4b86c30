// source: own: a lottery, a priority and a merge by the library's policies
using MetaIsland;

public readonly record struct Claim(AgentId By, int Plot);

public readonly record struct Ring(AgentId By, int Bell, long Priority) : IPrioritized;

public readonly record struct Gift(int Chest, long Coins) : IMergeable<Gift>
{
    public Gift MergeWith(Gift other) => this with { Coins = Coins + other.Coins };
}

[World]
public sealed partial class Square
{
    readonly AgentId?[] plots = new AgentId?[4];
    readonly long[] chests = new long[2];
    AgentId? ringer;

    [Apply(Key = nameof(Claim.Plot), Policy = typeof(SeededLottery))]
    bool Apply(Claim claim)
    {
        if (plots[claim.Plot] is { } owner && owner != claim.By)
            return false;
        plots[claim.Plot] = claim.By;
        return true;
    }

    [Apply(Key = nameof(Ring.Bell), Policy = typeof(HighestPriority))]
    void Apply(Ring ring) => ringer = ring.By;

    [Apply(Key = nameof(Gift.Chest), Policy = typeof(Merge))]
    void Apply(Gift gift) => chests[gift.Chest] += gift.Coins;

    [Query] public int Free() => plots.Count(plot => plot is null);
}

[Agent]
public sealed partial class Citizen
{
    int age;
    int coins = 50;

    [Node] void Act(Square.View square, AgentContext me, Square.Events events)
    {
        age += 1 + me.Id.Value % 3;
        if (square.Free() > 0)
            events.Emit(new Claim(me.Id, me.Random.Next(square.Plots.Length)));
        events.Emit(new Ring(me.Id, 0, age));
        var gift = Math.Min(coins, me.Random.Next(3));
        coins -= gift;
        if (gift > 0)
            events.Emit(new Gift(me.Id.Value % 2, gift));
    }
}

[Simulation<Square, Citizen>]
public sealed partial class Festival;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Festival(new Square(), Citizen.CreateMany(8), options);
}

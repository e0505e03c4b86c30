// source: own: a chess clock of phases, with after and several nodes
using MetaIsland;

public readonly record struct Bid(int Amount);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 5;
    int bids;
    int rests;
    string phase = "";

    [Node] void Wake(AgentContext me) => energy += me.Random.Next(3);

    [Node, After(nameof(Wake))] Bid Offer() => new(energy / 2);

    [Node] void Note(Bid bid)
    {
        bids += bid.Amount;
        phase = bid.Amount > 2 ? "bold" : "shy";
    }

    [Node, After(nameof(Offer), nameof(Note))] void Rest()
    {
        rests += phase.Length;
        energy = Math.Max(0, energy - 1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

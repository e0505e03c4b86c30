// source: RacerD tsOK: a lock on something of one's own is redundant, not wrong
using MetaIsland;

public sealed class Purse
{
    public int Coins;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Purse purse = new();

    [Node] void Step()
    {
        lock (purse)
        {
            purse.Coins++;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

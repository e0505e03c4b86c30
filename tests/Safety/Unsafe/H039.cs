// rule: MI2007
// source: own: a primary constructor's parameter is state of two nodes
// truth: observable
using MetaIsland;

[Agent]
public sealed partial class Walker(int energy)
{
    int log;

    [Node] void Burn() => energy--; // !1

    [Node] void Note() => log += energy; // !1
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(i)), options);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

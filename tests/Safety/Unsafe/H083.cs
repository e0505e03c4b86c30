// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a list pattern asks an indexer that writes
// truth: observable
using MetaIsland;

public sealed class Ring(int size)
{
    public static int Reads;
    public int Length => size;
    public int this[int index]
    {
        get
        {
            Reads++;
            return index * 2;
        }
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int first;

    [Node] void Look(AgentContext me)
    {
        var ring = new Ring(3);
        if (ring is [0, var second, ..]) // !
            first += second;
        first += ring[^1]; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

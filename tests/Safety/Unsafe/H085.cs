// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2012
// source: own: a record whose parts are numbered as they are made
// truth: observable
using MetaIsland;

public static class Counter
{
    private static int last;
    public static int Next() => Interlocked.Increment(ref last);
}

public sealed record Bond(int Face)
{
    public int Serial { get; } = Counter.Next();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int serial;

    [Node] void Issue(AgentContext me) => serial = new Bond(me.Round).Serial; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a function pointer to what writes a static
// truth: observable
using MetaIsland;

public static unsafe class Table
{
    public static int Total;
    private static void Add(int n) => Total += n;
    public static readonly delegate*<int, void> Do = &Add;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] unsafe void Step(AgentContext me)
    {
        delegate*<int, void> add = Table.Do;
        add(me.Round); // !
        n++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

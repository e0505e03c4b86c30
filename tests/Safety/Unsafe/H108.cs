// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a table handed on by a function that makes functions
// truth: observable
using MetaIsland;

public static class Curry
{
    private static readonly int[] uses = new int[4];
    public static Func<int, int> Counter(int slot) => n => uses[slot] += n;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int used;

    [Node] void Use(AgentContext me)
    {
        var add = Curry.Counter(me.Id.Value % 4);
        used = add(1); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

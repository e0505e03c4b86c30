// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a truth that counts how often it was asked
// truth: observable
using MetaIsland;

public readonly struct Chance(int percent)
{
    public static int Asked;
    public static bool operator true(Chance c)
    {
        Asked++;
        return c.Percent > 50;
    }
    public static bool operator false(Chance c) => c.Percent <= 50;
    public static Chance operator &(Chance a, Chance b) => new(a.Percent * b.Percent / 100);
    public int Percent => percent;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int lucky;

    [Node] void Try(AgentContext me)
    {
        if (new Chance(me.Random.Next(100)) && new Chance(90)) // !
            lucky++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

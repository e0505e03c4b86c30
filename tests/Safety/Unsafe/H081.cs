// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a pattern that takes apart, and taking apart counts
// truth: observable
using MetaIsland;

public sealed class Spot(int x, int y)
{
    public static int Looks;
    public void Deconstruct(out int left, out int right)
    {
        Looks++;
        (left, right) = (x, y);
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
    int near;

    [Node] void Look(AgentContext me)
    {
        var spot = new Spot(me.Random.Next(3), 1);
        if (spot is (0, _)) // !
            near++;
        var (x, y) = spot; // !
        near += x * y;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

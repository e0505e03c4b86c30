// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2019
// source: own: a query finds its group and shortens the way to it
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] parent = [0, 0, 1, 2, 3, 4, 5, 6];

    int Find(int n)
    {
        while (parent[n] != n)
            n = parent[n] = parent[parent[n]];
        return n;
    }

    [Query] public bool AreConnected(int a, int b) => Find(a) == Find(b); // !
}

[Agent]
public sealed partial class Walker
{
    int friends;

    [Node] void Step(Land.View land, AgentContext me)
    {
        if (land.AreConnected(me.Id.Value, 7)) // ?
            friends += land.Parent[7];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2003|MI2002|MI2004|MI2001
// source: own: a comparison that counts
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static int compared;
    readonly List<int> memory = [3, 1, 2];
    int seen;

    static int Compare(int a, int b)
    {
        compared++;
        return a.CompareTo(b);
    }

    [Node] void Step()
    {
        memory.Sort(Compare); // !
        seen = compared; // ! MI2005|MI2017|MI2004
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

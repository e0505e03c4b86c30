// rule: MI2002|MI2004|MI2003|MI2016
// source: TSVD ICollection.Add; RacerD listSubclassWriteBad
// truth: not observable because nothing reads the lists
using System.Collections;
using MetaIsland;

public static class Shared
{
    public static readonly IList<int> Bids = new List<int>();
    public static readonly List<int> Ids = [1, 2, 3];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int steps;

    [Node] void Step()
    {
        Shared.Bids.Add(3); // !
        ((IList)Shared.Ids).Add(0); // !
        steps++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2002|MI2004|MI3002
// source: TSVD List.Sort, List.Reverse, Array.SetValue
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly List<int> Ids = [3, 1, 2];
    public static readonly int[] Grid = [1, 2, 3, 4];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step()
    {
        Shared.Ids.Sort(); // !
        Array.Reverse(Shared.Grid); // !
        Random.Shared.Shuffle(Shared.Grid); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Grid[0]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

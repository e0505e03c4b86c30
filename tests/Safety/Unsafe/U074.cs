// rule: MI2003|MI2002
// source: ParallelChecker LinqSyntaxParallelRace
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly List<int> Ids = [1, 2, 3, 4, 5, 6, 7];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1, 2, 3];
    int seen;

    static bool Keep(List<int> ids, int i) => ids.Remove(i);

    [Node] void Step()
    {
        seen = (from i in memory where Keep(Shared.Ids, i) select i).Count(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

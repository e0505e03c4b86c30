// rule: MI2001|MI2002|MI2004|MI2017
// source: RacerD Containers.listSetBad; CodeQL UnsynchronizedStaticAccess
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly Dictionary<int, int> Stock = [];
    public static readonly List<int> Ids = [0];
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

    [Node] void Step(AgentContext me)
    {
        Shared.Stock[me.Id.Value] = 10; // !
        seen = Shared.Ids[0] += 1; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

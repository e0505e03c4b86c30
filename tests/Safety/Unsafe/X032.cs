// rule: MI2004|MI3006
// source: own: a static for each thread tells which thread it was
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
    [ThreadStatic] static int calls;
    int seen;

    [Node] void Step()
    {
        seen = ++calls; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

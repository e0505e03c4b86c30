// rule: MI2014|MI2001|MI2002|MI2003
// source: own: a reference into a shared map
// truth: observable
using System.Runtime.InteropServices;
using MetaIsland;

public static class Shared
{
    public static readonly Dictionary<int, int> Stock = new() { [0] = 1 };
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
        seen = ++CollectionsMarshal.GetValueRefOrAddDefault(Shared.Stock, me.Round, out _); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

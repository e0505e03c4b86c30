// rule: MI2004
// source: own: a static property with a setter
// truth: observable
using MetaIsland;

public static class Weather
{
    public static int Rain { get; set; }
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
        Weather.Rain = me.Id.Value; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Weather.Rain; // ! MI2005|MI2017
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

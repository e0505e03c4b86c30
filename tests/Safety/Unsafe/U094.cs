// rule: MI2004
// source: Sonar S2743; own
// truth: observable
using MetaIsland;

public static class Slot<T>
{
    public static T? Value;
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
        Slot<int>.Value = me.Id.Value; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Slot<int>.Value; // ! MI2005|MI2017
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

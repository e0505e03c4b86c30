// rule: MI2004
// source: own: ??= on a static is a race for who is first
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
    static string? leader;
    string seen = "";

    [Node] void Step(AgentContext me)
    {
        seen = leader ??= "walker " + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

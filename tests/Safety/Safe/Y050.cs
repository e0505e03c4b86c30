// source: own: a map turned into a sorted list first
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<string, int> votes = new() { ["ann"] = 2, ["bob"] = 2 };
    string order = "";

    [Node] void Step(AgentContext me)
    {
        votes["cas"] = me.Round;
        var names = votes.Keys.ToList();
        names.Sort(StringComparer.Ordinal);
        order = string.Join(",", names);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

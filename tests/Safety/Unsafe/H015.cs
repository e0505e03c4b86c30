// rule: MI3009
// source: own: a sorted map of texts with the machine's idea of order
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
    string first = "";

    [Node] void Line(AgentContext me)
    {
        var ranking = new SortedDictionary<string, int> { ["Zoe"] = 1, ["ann"] = 2, ["äbi"] = me.Round }; // !1
        foreach (var (name, _) in ranking) // !1
        {
            first = name;
            break;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

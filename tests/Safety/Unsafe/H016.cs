// rule: MI3009
// source: own: ties between tuples end at a text
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
    string winner = "";

    [Node] void Judge(AgentContext me)
    {
        var entries = new List<(int Score, string Name)> { (me.Random.Next(2), "Zoe"), (0, "ann"), (1, "äbi") };
        entries.Sort(); // !1
        winner = entries.Max().Name; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

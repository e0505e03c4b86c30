// rule: MI3009
// source: own: a prefix looked for with the machine's culture
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
    int questions;

    [Node] void Read(AgentContext me)
    {
        var text = me.Round % 2 == 0 ? "straße" : "strasse";
        if (text.StartsWith("strass")) // !
            questions++;
        questions += text.IndexOf("ss"); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

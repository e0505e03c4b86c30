// rule: MI3009
// source: own: a number written into a text builder
// truth: observable
using System.Text;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int width;
    string label = "";

    [Node] void Describe(AgentContext me)
    {
        var text = new StringBuilder("speed ");
        text.Append(1.5 * me.Round); // !
        label = text.ToString();
        width = label.Length;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: text built and joined
using System.Globalization;
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
    string diary = "";

    [Node] void Step(AgentContext me)
    {
        var text = new StringBuilder();
        text.Append("round ").Append(me.Round).Append(": ");
        for (var i = 0; i < 3; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i * 0.5:0.0} ");
        diary = string.Join(", ", new[] { "a", "b" }) + text;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

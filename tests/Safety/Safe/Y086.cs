// source: look-alike of X069, X062: paths and texts that touch nothing
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string name = "";

    [Node] void Step(AgentContext me)
    {
        name = Path.Combine("maps", Path.GetFileNameWithoutExtension("island.txt"));
        name += Environment.NewLine.Length > 0 ? "" : "!";
        name += new StringReader("a").ReadLine() + me.Id.Value;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

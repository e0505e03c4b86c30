// rule: MI2002|MI2004
// source: own: text built by all
// truth: observable
using System.Text;
using MetaIsland;

public static class Shared
{
    public static readonly StringBuilder Story = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string seen = "";

    [Node] void Step(AgentContext me)
    {
        Shared.Story.Append("agent ").Append(me.Id.Value); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Story.ToString(); // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3009|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: the culture is set, to be on the safe side
// truth: observable
using System.Globalization;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string text = "";

    [Node] void Write(AgentContext me)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // !
        text = (0.5 * me.Round).ToString(CultureInfo.InvariantCulture);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

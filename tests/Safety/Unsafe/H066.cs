// rule: MI2016|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a literal written through a pointer
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
    string name = "walker";

    [Node] unsafe void Rename(AgentContext me)
    {
        fixed (char* letters = name) // !1
            letters[0] = (char)('a' + me.Round); // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

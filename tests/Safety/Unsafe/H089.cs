// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a filter of exceptions counts
// truth: observable
using MetaIsland;

public static class Faults
{
    public static int Count;
    public static bool Note()
    {
        Count++;
        return true;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int caught;

    [Node] void Try(AgentContext me)
    {
        try
        {
            if (me.Round % 2 == 0)
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException) when (Faults.Note()) // !
        {
            caught++;
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

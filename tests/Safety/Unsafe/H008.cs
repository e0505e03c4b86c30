// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a log that keeps its lines
// truth: observable
using System.Runtime.CompilerServices;
using MetaIsland;

public static class Trail
{
    private static readonly List<string> lines = [];
    public static void Debug(string text, [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) => lines.Add(member + ":" + text);
    public static int Length => lines.Count;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Eat(AgentContext me)
    {
        energy++;
        Trail.Debug("ate"); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3003
// source: own: who goes first is decided by a comparer's hash
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
    int place;

    [Node] void Line(AgentContext me)
    {
        string[] names = ["ann", "bob", "cas"];
        Array.Sort(names, (a, b) => StringComparer.Ordinal.GetHashCode(a).CompareTo(StringComparer.Ordinal.GetHashCode(b))); // !
        place = Array.IndexOf(names, "bob"); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

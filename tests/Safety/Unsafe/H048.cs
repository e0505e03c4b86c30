// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: what is found for nobody is a list that all get
// truth: observable
using MetaIsland;

public static class Index
{
    private static readonly List<int> none = [];
    private static readonly Dictionary<int, List<int>> byPlace = new() { [1] = [4, 5] };
    public static List<int> At(int place) => byPlace.TryGetValue(place, out var list) ? list : none;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Look(AgentContext me)
    {
        var here = Index.At(me.Id.Value); // ?
        here.Add(me.Round); // !
        seen = here.Count; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

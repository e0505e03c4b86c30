// rule: MI2011|MI3005
// source: own: tasks that add to one list under a lock
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
    readonly List<int> found = [];

    static int Search(int place) => place * 7 % 5;

    [Node] async Task Look(AgentContext me)
    {
        var results = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => // !
        {
            var value = Search(i);
            lock (results)
                results.Add(value); // ?
        })));
        found.Clear();
        found.AddRange(results);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

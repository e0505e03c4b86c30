// rule: MI3005|MI2011
// source: own: results in the order in which they come
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
    readonly List<int> order = [];

    static async Task<int> Work(int n)
    {
        for (var i = 0; i < n; i++)
            await Task.Yield();
        return n;
    }

    [Node] async Task Gather(AgentContext me)
    {
        order.Clear();
        await foreach (var done in Task.WhenEach(Work(3), Work(1), Work(2))) // !
            order.Add(await done); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2011
// source: own: a task reads the list while the node goes on with it
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
    readonly List<int> memory = [1, 2, 3];
    int sum;

    [Node] async Task Think(AgentContext me)
    {
        var thinking = Task.Run(() => memory.Sum()); // !1
        memory.Add(me.Round); // !1
        sum = await thinking;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

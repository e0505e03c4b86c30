// rule: MI3008|MI3005
// source: own: a race against time
// truth: not observable because the work is nearly always faster
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    static async Task<int> Work()
    {
        await Task.Yield();
        return 1;
    }

    [Node] async Task Step()
    {
        var work = Work();
        var first = await Task.WhenAny(work, Task.Delay(1)); // !
        energy = first == work ? 1 : 2;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

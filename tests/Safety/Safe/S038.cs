// source: Swift: non-escaping closures are okay; Error Prone immediateLambdas
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
    int energy;

    [Node] void Step()
    {
        var sum = 0;
        memory.ForEach(m => sum += m);
        void Add(int n) => energy += n;
        Add(sum);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

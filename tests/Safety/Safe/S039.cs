// source: Error Prone lambdaMethodInvokedImmediately_shouldNotBeFlagged
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [5, 1, 3];
    int energy = 2;

    [Node] void Step()
    {
        var pivot = energy;
        memory.Sort((a, b) => Math.Abs(a - pivot) != Math.Abs(b - pivot) ? Math.Abs(a - pivot).CompareTo(Math.Abs(b - pivot)) : a.CompareTo(b));
        energy = memory[0];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

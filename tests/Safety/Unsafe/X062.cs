// rule: MI3006
// source: own: who runs it
// truth: observable on threads
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int thread;
    int cores;
    string machine = "";

    [Node] void Step()
    {
        thread = Environment.CurrentManagedThreadId; // !
        cores = Environment.ProcessorCount; // !
        machine = Environment.MachineName; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

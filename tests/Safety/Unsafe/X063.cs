// rule: MI3006|MI3007
// source: own: thread and process by other names
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
    int thread;
    int process;
    int task;

    [Node] void Step()
    {
        thread = Thread.CurrentThread.ManagedThreadId; // !
        process = Environment.ProcessId; // !
        task = Task.CurrentId ?? 0; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

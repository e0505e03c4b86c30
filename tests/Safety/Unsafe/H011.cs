// rule: MI3001|MI3007
// source: own: a memory that forgets by the clock of the machine
// truth: observable
using MetaIsland;

public sealed class Memory
{
    private readonly Dictionary<int, long> seenAt = [];
    public void See(int what) => seenAt[what] = Environment.TickCount64;
    public bool Remembers(int what) => seenAt.TryGetValue(what, out var at) && Environment.TickCount64 - at < 3;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Memory memory = new();
    int known;

    [Node] void Look(AgentContext me)
    {
        if (memory.Remembers(me.Round - 1)) // !
            known++; // ?
        memory.See(me.Round); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

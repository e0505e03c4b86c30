using MetaIsland;

[World] public sealed partial class Town { int houses; }

// Writes down who goes when.
[Agent] public sealed partial class Citizen
{
    public static readonly List<string> Trace = [];
    public static readonly HashSet<int> Threads = [];
    static int inside;

    [Node] void A(AgentContext me) => Note("A", me);

    [Node] void B(AgentContext me) => Note("B", me);

    static void Note(string node, AgentContext me)
    {
        if (Interlocked.Increment(ref inside) > 1)
            throw new InvalidOperationException("two at once");
        Threads.Add(Environment.CurrentManagedThreadId);
        Trace.Add($"{me.Round}{node}{me.Id.Value}");
        Interlocked.Decrement(ref inside);
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Trace.Clear();
        Citizen.Threads.Clear();
        return new Society(new Town(), Citizen.CreateMany(2), options);
    }
}

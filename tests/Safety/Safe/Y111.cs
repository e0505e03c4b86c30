// source: own: using and disposing of something fresh
using MetaIsland;

public sealed class Scope(List<string> log) : IDisposable
{
    public int Depth { get; private set; } = 1;

    public void Enter() => Depth++;

    public void Dispose() => log.Add("left " + Depth);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int entries;

    [Node] void Step(AgentContext me)
    {
        var log = new List<string>();
        using (var scope = new Scope(log))
        {
            scope.Enter();
            if (me.Round % 2 == 0)
                scope.Enter();
        }
        entries += log.Count;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

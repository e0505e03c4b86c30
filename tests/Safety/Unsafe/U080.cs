// rule: MI2003|MI2002
// source: workflowcheck Java: resolving interface default methods
// truth: observable
using MetaIsland;

public sealed class Log
{
    public int Last;
}

public static class Shared
{
    public static readonly Log Log = new();
}

public interface ILog
{
    int Put(Log log, int n) => log.Last = log.Last * 3 + n;
}

public sealed class Plain : ILog;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(AgentContext me)
    {
        ILog log = new Plain();
        seen = log.Put(Shared.Log, me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2003|MI2002
// source: own; calls the compiler inserts
// truth: observable
using System.Runtime.CompilerServices;
using MetaIsland;

public sealed class Log
{
    public int Sum;
}

public static class Shared
{
    public static readonly Log Log = new();
}

[InterpolatedStringHandler]
public readonly ref struct Line
{
    private readonly Log log;

    public Line(int literal, int holes, Log log) => this.log = log;

    public void AppendLiteral(string text) => log.Sum += text.Length;

    public void AppendFormatted(int value) => log.Sum = log.Sum * 3 + value;

    public int Sum => log.Sum;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    static int Say(Log log, [InterpolatedStringHandlerArgument(nameof(log))] Line line) => line.Sum;

    [Node] void Step(AgentContext me)
    {
        seen = Say(Shared.Log, $"agent {me.Id.Value}"); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

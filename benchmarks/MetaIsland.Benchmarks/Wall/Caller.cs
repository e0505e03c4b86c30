namespace MetaIsland.Benchmarks.Wall;

/// <summary>A world nobody looks at.</summary>
[World]
public sealed partial class Office;

public readonly record struct Brief(int Value);

public readonly record struct Answer(int Value);

public readonly record struct Order(int Value);

/// <summary>Makes slow calls as somebody does who asks models: a chain of two beside a third, and after the first meeting one more.</summary>
[Agent]
public sealed partial class Caller
{
    internal static readonly TimeSpan Median = TimeSpan.FromMilliseconds(20);

    private int heard;

    [Node]
    private static Task<Brief> Read(AgentContext me, CancellationToken stop) => CallAsync(me, stop, new Brief(1));

    [Node]
    private static Task<Answer> Ask(Brief brief, AgentContext me, CancellationToken stop) => CallAsync(me, stop, new Answer(brief.Value));

    [Node]
    private static Task<int> Search(AgentContext me, CancellationToken stop) => CallAsync(me, stop, 1);

    [Node]
    private static Task<Answer> Revise(Order order, AgentContext me, CancellationToken stop) => CallAsync(me, stop, new Answer(order.Value));

    [Node]
    private void Note([From(nameof(CallerSimulation.Close))] int sum) => heard += sum;

    private static async Task<T> CallAsync<T>(AgentContext me, CancellationToken stop, T value)
    {
        await me.Delay(Median * Math.Exp(me.Random.NextGaussian()), stop);
        return value;
    }
}

/// <summary>All meet twice.</summary>
[Simulation<Office, Caller>]
public sealed partial class CallerSimulation
{
    [SyncPoint]
    internal static Order Judge([From("Ask")] Gather<Answer> answers, Gather<int> found) => new(answers.Count + found.Count);

    [SyncPoint]
    internal static int Close(Order order, [From("Revise")] Gather<Answer> answers) => order.Value + answers.Count;
}

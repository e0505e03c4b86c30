namespace MetaIsland.Tests.Simulations;

[World]
public sealed partial class Temple
{
    private readonly List<int> sayings = [];

    [Apply]
    private void Apply(Saying saying) => sayings.Add(saying.Text);
}

public readonly record struct Saying(int Text);

[Agent]
public sealed partial class Pilgrim
{
    private int wisdom;

    /// <summary>Recorded: takes a service.</summary>
    [Node]
    private async Task<Answer> Ask(AgentContext me, [Service] IOracle oracle, CancellationToken stop) =>
        new(await oracle.AskAsync(me.Random.Next(100), stop));

    /// <summary>Recorded: reads the clock.</summary>
    [Node]
    private static Hour Watch(AgentContext me) => new(me.Time.GetUtcNow().Ticks);

    [Node]
    private void Learn(Answer answer, Hour hour, Temple.Events events)
    {
        wisdom = (wisdom * 31) + answer.Value + (int)hour.Ticks;
        events.Emit(new Saying(wisdom));
    }
}

public readonly record struct Answer(int Value);

public readonly record struct Hour(long Ticks);

public readonly record struct Sermon(int Text);

[Simulation<Temple, Pilgrim>]
public sealed partial class TempleSimulation
{
    /// <summary>A recorded sync point; what it says is enacted by a later one.</summary>
    [SyncPoint]
    private static async ValueTask<Sermon> Preach(Gather<Answer> answers, [Service] IOracle oracle, CancellationToken stop) =>
        new(await oracle.AskAsync(answers.Count, stop));

    [SyncPoint]
    private static void Engrave(Sermon sermon, Temple.Events events) => events.Emit(new Saying(sermon.Text));
}

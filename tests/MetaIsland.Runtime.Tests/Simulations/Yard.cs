namespace MetaIsland.Tests.Simulations;

/// <summary>Hears who passes and may hold somebody up. Nothing comes back from it, so nobody is recorded.</summary>
[Sink]
public interface IGate
{
    Task PassAsync(string who, int round);
}

/// <summary>A gate a test opens.</summary>
[Audited("the gate of a test: it gives up after a time, and the test fails")]
public sealed class Gate(string held) : IGate
{
    private readonly object lockObject = new();
    private readonly HashSet<string> passed = [];
    private readonly Dictionary<string, TaskCompletionSource> awaited = [];
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => open.SetResult();

    public Task PassAsync(string who, int round)
    {
        var name = who + round;
        lock (lockObject)
        {
            passed.Add(name);
            if (awaited.Remove(name, out var waiting))
                waiting.SetResult();
        }
        return name == held ? open.Task : Task.CompletedTask;
    }

    /// <summary>Ends when somebody has passed; the limit is for a test that would hang.</summary>
    public Task SeenAsync(string name)
    {
        lock (lockObject)
        {
            if (passed.Contains(name))
                return Task.CompletedTask;
            var waiting = awaited[name] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return waiting.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }
}

[World]
public sealed partial class Yard;

public readonly record struct Word(int Round);

[Agent]
public sealed partial class Speaker
{
    [Node]
    private static async Task<Word> Speak(AgentContext me, [Service] IGate gate)
    {
        await gate.PassAsync("Speak", me.Round);
        return new Word(me.Round);
    }
}

[Agent]
public sealed partial class Wanderer
{
    [Node]
    private static async Task Wander(AgentContext me, [Service] IGate gate)
    {
        await Task.Yield();
        await gate.PassAsync("Wander", me.Round);
    }
}

[Agent]
public sealed partial class Hummer
{
    private int hummed;

    [Node]
    private void Hum(AgentContext me, [Service] IGate gate)
    {
        hummed++;
        _ = gate.PassAsync("Hum", me.Round);
    }
}

[Simulation<Yard, Speaker, Wanderer, Hummer>]
public sealed partial class YardSimulation
{
    [SyncPoint]
    private static async Task Listen(Gather<Word> words, [Service] IGate gate, CancellationToken stop)
    {
        await gate.PassAsync("Listen", words[0].Value.Round).WaitAsync(stop);
    }
}

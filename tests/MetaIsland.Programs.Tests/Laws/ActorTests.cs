using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Actors: at most one handler of an agent at a time, whatever ends at once.</summary>
public class ActorTests
{
    private const int Agents = 100;
    private const int Rounds = 6;

    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task NodesOfOneAgent_NeverRunAtOnce(int workers)
    {
        var turnstile = new Turnstile(Agents);
        var simulation = new Hall(new Bedroom(), Juggler.CreateMany(Agents), new SimulationOptions { Schedule = Schedule.Actors, Workers = workers, Services = new Services(turnstile) });
        var report = await simulation.RunAsync(Rounds).WaitAsync(Watchdog);

        Assert.Equal(Rounds * Agents * 7, report.NodesRun);
        Assert.Equal(Rounds * Agents * 4, turnstile.Passed);
        Assert.Equal(1, turnstile.Most);
    }

    /// <summary>Counts who of an agent is inside at once. While the first is, the slow nodes of the others end, on threads of their own.</summary>
    private sealed class Turnstile(int agents) : ITurnstile
    {
        private readonly ConcurrentDictionary<(AgentId, int), TaskCompletionSource> openings = [];
        private readonly int[] inside = new int[agents];
        private int most;
        private int passed;

        public int Most => most;

        public int Passed => passed;

        public void Pass(AgentId agent, int round)
        {
            var now = Interlocked.Increment(ref inside[agent.Value]);
            for (var before = most; now > before;)
                before = Interlocked.CompareExchange(ref most, now, before);
            OpeningOf(agent, round).TrySetResult();
            Thread.SpinWait(5_000);
            Interlocked.Decrement(ref inside[agent.Value]);
            Interlocked.Increment(ref passed);
        }

        public Task WaitAsync(AgentId agent, int round) => OpeningOf(agent, round).Task;

        private TaskCompletionSource OpeningOf(AgentId agent, int round) =>
            openings.GetOrAdd((agent, round), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}

/// <summary>Sees who passes; nothing comes back.</summary>
[Sink]
public interface ITurnstile
{
    void Pass(AgentId agent, int round);

    /// <summary>Ends when somebody of the agent is passing.</summary>
    Task WaitAsync(AgentId agent, int round);
}

public readonly record struct Left;

public readonly record struct Right;

public readonly record struct High;

/// <summary>A node that waits for nobody, three slow ones that end while that runs, and a node behind each.</summary>
[Agent]
public sealed partial class Juggler
{
    [Node]
    private static async Task<Left> ThrowLeft(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.WaitAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static async Task<Right> ThrowRight(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.WaitAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static async Task<High> ThrowHigh(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.WaitAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static void CatchLeft(Left ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id, me.Round);

    [Node]
    private static void CatchRight(Right ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id, me.Round);

    [Node]
    private static void CatchHigh(High ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id, me.Round);

    [Node]
    private static void Bow(AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id, me.Round);
}

[Simulation<Bedroom, Juggler>]
public sealed partial class Hall;

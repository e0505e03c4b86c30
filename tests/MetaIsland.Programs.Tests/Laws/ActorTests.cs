using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Actors: at most one handler of an agent at a time, whatever ends at once.</summary>
public class ActorTests
{
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1, 2)]  // who has nothing else to do is quick to run a second handler
    [InlineData(1, 8)]
    [InlineData(50, 8)]
    public async Task NodesOfOneAgent_NeverRunAtOnce(int agents, int workers)
    {
        var rounds = 500 / agents;
        using var turnstile = new Turnstile(agents);
        var simulation = new Hall(new Bedroom(), Juggler.CreateMany(agents), new SimulationOptions { Schedule = Schedule.Actors, Workers = workers, Services = new Services(turnstile) });
        var report = await simulation.RunAsync(rounds).WaitAsync(Watchdog);

        Assert.Equal(rounds * agents * 7, report.NodesRun);
        Assert.Equal(rounds * agents * 4, turnstile.Passed);
        Assert.Equal(1, turnstile.Most);
    }

    /// <summary>Counts who of an agent is inside at once. While the first is, the slow nodes end on a thread that belongs to nobody.</summary>
    private sealed class Turnstile : ITurnstile, IDisposable
    {
        private readonly ConcurrentDictionary<(AgentId, int), TaskCompletionSource> openings = [];
        private readonly BlockingCollection<(TaskCompletionSource Opening, ManualResetEventSlim Opened)> toOpen = [];
        private readonly int[] inside;
        private int most;
        private int passed;

        public Turnstile(int agents)
        {
            inside = new int[agents];
            new Thread(Open) { IsBackground = true, Name = "turnstile" }.Start();
        }

        public int Most => most;

        public int Passed => passed;

        public void Pass(AgentId agent, int round)
        {
            var now = Interlocked.Increment(ref inside[agent.Value]);
            for (var before = most; now > before;)
                before = Interlocked.CompareExchange(ref most, now, before);
            if (OpeningOf(agent, round) is { Task.IsCompleted: false } opening)
            {
                using var opened = new ManualResetEventSlim();
                toOpen.Add((opening, opened));
                opened.Wait(Watchdog);
            }
            // Whoever is let in besides needs a moment to come.
            Thread.SpinWait(2_000);
            Interlocked.Decrement(ref inside[agent.Value]);
            Interlocked.Increment(ref passed);
        }

        public Task WaitAsync(AgentId agent, int round) => OpeningOf(agent, round).Task;

        public void Dispose() => toOpen.CompleteAdding();

        // The slow nodes go on in here, up to where their schedule hears of their end.
        private void Open()
        {
            foreach (var (opening, opened) in toOpen.GetConsumingEnumerable())
            {
                opening.SetResult();
                opened.Set();
            }
        }

        private TaskCompletionSource OpeningOf(AgentId agent, int round) =>
            openings.GetOrAdd((agent, round), _ => new TaskCompletionSource());
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

using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Actors: at most one handler of an agent at a time, whatever ends at once.</summary>
public class ActorTests
{
    private const int Agents = 100;
    private const int Rounds = 20;

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

    /// <summary>Counts who of an agent is inside at once, and lets slow nodes end together on threads of their own.</summary>
    private sealed class Turnstile(int agents) : ITurnstile
    {
        private readonly ConcurrentDictionary<(AgentId, int), TaskCompletionSource> meetings = [];
        private readonly ConcurrentDictionary<(AgentId, int), int> waiting = [];
        private readonly int[] inside = new int[agents];
        private int most;
        private int passed;

        public int Most => most;

        public int Passed => passed;

        public void Pass(AgentId agent)
        {
            var now = Interlocked.Increment(ref inside[agent.Value]);
            for (var before = most; now > before;)
                before = Interlocked.CompareExchange(ref most, now, before);
            Thread.SpinWait(200);
            Interlocked.Decrement(ref inside[agent.Value]);
            Interlocked.Increment(ref passed);
        }

        public Task MeetAsync(AgentId agent, int round)
        {
            var meeting = meetings.GetOrAdd((agent, round), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (waiting.AddOrUpdate((agent, round), 1, (_, waits) => waits + 1) == 3)
                meeting.SetResult();
            return meeting.Task;
        }
    }
}

/// <summary>Sees who passes; nothing comes back.</summary>
[Sink]
public interface ITurnstile
{
    void Pass(AgentId agent);

    /// <summary>Ends when three of the agent are there.</summary>
    Task MeetAsync(AgentId agent, int round);
}

public readonly record struct Left;

public readonly record struct Right;

public readonly record struct High;

/// <summary>Three slow nodes that end at once, a node behind each, and one that waits for nobody.</summary>
[Agent]
public sealed partial class Juggler
{
    [Node]
    private static async Task<Left> ThrowLeft(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.MeetAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static async Task<Right> ThrowRight(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.MeetAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static async Task<High> ThrowHigh(AgentContext me, [Service] ITurnstile turnstile)
    {
        await turnstile.MeetAsync(me.Id, me.Round);
        return default;
    }

    [Node]
    private static void CatchLeft(Left ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id);

    [Node]
    private static void CatchRight(Right ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id);

    [Node]
    private static void CatchHigh(High ball, AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id);

    [Node]
    private static void Bow(AgentContext me, [Service] ITurnstile turnstile) => turnstile.Pass(me.Id);
}

[Simulation<Bedroom, Juggler>]
public sealed partial class Hall;

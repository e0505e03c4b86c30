using System.Diagnostics;

namespace MetaIsland.Tests.Simulations;

/// <summary>Actors: while a handler of an agent runs, what else comes for the agent waits.</summary>
public sealed class MailboxTests
{
    private const int Rounds = 10;

    [Fact]
    public async Task AMailbox_RunsOneHandlerAtATime()
    {
        // The pool of a small machine has no thread to spare for who would run beside the first: then nothing could go wrong.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 16), ports);
        var desk = new Desk();
        var simulation = new DeskSimulation(new Yard(), Clerk.CreateMany(1), new SimulationOptions { Schedule = Schedule.Actors, Workers = 4, Services = new OneService(desk) });
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2 * Rounds, desk.Handled);
        Assert.Equal(0, desk.Overlaps);
    }

    /// <summary>One agent, so that every other thread is free. The first handler lets the call end that the second waits for, and gives the second every chance to begin meanwhile.</summary>
    private sealed class Desk : IDesk
    {
        private static readonly TimeSpan Chance = TimeSpan.FromMilliseconds(30);

        private readonly TaskCompletionSource[] calls = [.. Enumerable.Range(0, Rounds).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
        private int inside;
        private int handled;
        private int overlaps;

        public int Handled => handled;

        public int Overlaps => overlaps;

        public Task CallAsync(int round) => calls[round].Task;

        public void Handle(int round)
        {
            if (Interlocked.Increment(ref inside) > 1)
                Interlocked.Increment(ref overlaps);
            if (calls[round].TrySetResult())
            {
                for (var start = Stopwatch.GetTimestamp(); Volatile.Read(ref overlaps) == 0 && Stopwatch.GetElapsedTime(start) < Chance;)
                    Thread.Yield();
            }
            Interlocked.Decrement(ref inside);
            Interlocked.Increment(ref handled);
        }
    }
}

/// <summary>Sees who handles what; nothing comes back.</summary>
[Sink]
public interface IDesk
{
    Task CallAsync(int round);

    void Handle(int round);
}

[Agent]
public sealed partial class Clerk
{
    [Node]
    private static async Task<Word> Call(AgentContext me, [Service] IDesk desk)
    {
        await desk.CallAsync(me.Round);
        return new Word(me.Round);
    }

    [Node]
    private static void File(AgentContext me, [Service] IDesk desk) => desk.Handle(me.Round);

    [Node]
    private static void Note(Word word, AgentContext me, [Service] IDesk desk) => desk.Handle(me.Round);
}

[Simulation<Yard, Clerk>]
public sealed partial class DeskSimulation;

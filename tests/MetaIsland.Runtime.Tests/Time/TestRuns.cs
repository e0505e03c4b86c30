using System.Globalization;
using MetaIsland.Schedules;
using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

/// <summary>Runs of nodes in virtual time, without a simulation around them: each begins at its moment, and what they say is noted.</summary>
internal sealed class TestRuns
{
    private readonly Countdown ended;
    private readonly List<string> notes = [];

    public TestRuns(VirtualTime? time = null)
    {
        Time = time ?? new VirtualTime(Latency.None);
        ended = new Countdown(Clock);
    }

    public VirtualTime Time { get; }

    public VirtualClock Clock => Time.Clock;

    /// <summary>Notes as "milliseconds what", in the order they came.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            lock (notes)
                return [.. notes];
        }
    }

    public void Note(string what)
    {
        lock (notes)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{Time.Elapsed.TotalMilliseconds:0.####} {what}"));
    }

    /// <summary>A run of an agent's node 0 that begins after so many milliseconds.</summary>
    public void Add(int agent, Func<TestRun, Task> node, int after = 0)
    {
        ended.Add(1);
        Clock.Schedule(Ms(after), agent, 0, 0, new Start(this, agent, node));
    }

    /// <summary>Runs all to their end.</summary>
    public void Run(CancellationToken stop = default) => Clock.Run(async () => await ended.WaitAsync(), stop);

    public static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    private sealed class Start(TestRuns runs, int agent, Func<TestRun, Task> node) : IVirtualEvent
    {
        private readonly ClockWaits waits = new(runs.Clock);

        public void Fire(long state)
        {
            waits.Begin(agent, node: 0);
            Task task;
            using (waits.Enter())
                task = node(new TestRun(runs, waits));
            if (task.IsCompleted)
                End(task);
            else
                task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => End(task));
        }

        private void End(Task task)
        {
            if (task.Exception is { } e)
                runs.Note($"{agent} failed: {e.InnerException!.Message}");
            runs.ended.Signal();
            waits.Ended();
        }
    }
}

/// <summary>What a node has of its run.</summary>
internal sealed class TestRun(TestRuns runs, ClockWaits waits)
{
    public TimeProvider Time { get; } = new RunTime(runs.Time, waits);

    public ValueTask Delay(double milliseconds, CancellationToken stop = default) => waits.DelayAsync(TestRuns.Ms(milliseconds), stop);

    public Task TimerDelay(double milliseconds, CancellationToken stop = default) => Task.Delay(TestRuns.Ms(milliseconds), Time, stop);

    public void Note(string what) => runs.Note($"{waits.Agent} {what}");
}

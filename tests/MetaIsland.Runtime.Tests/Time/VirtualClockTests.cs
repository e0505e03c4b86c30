using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

public sealed class VirtualClockTests
{
    [Fact]
    public void Run_LetsEventsHappenAtTheirTimeInTheirOrder()
    {
        var runs = new TestRuns();
        runs.Add(2, Noting, after: 10);
        runs.Add(1, Noting, after: 10);
        runs.Add(0, Noting, after: 20);
        runs.Add(3, Noting, after: 5);

        runs.Run();

        Assert.Equal(["5 3 is on", "10 1 is on", "10 2 is on", "20 0 is on"], runs.Notes);
    }

    [Fact]
    public void Schedule_FromSeveralThreads_DoesNotChangeTheOrder()
    {
        var alone = new TestRuns();
        var together = new TestRuns();
        for (var agent = 0; agent < 2000; agent++)
            alone.Add(agent, Noting, after: agent * 7 % 13);
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 4 }, agent => together.Add(agent, Noting, after: agent * 7 % 13));

        alone.Run();
        together.Run();

        Assert.Equal(2000, alone.Notes.Count);
        Assert.Equal(alone.Notes, together.Notes);
    }

    [Fact]
    public void Schedule_AtTheSameMoment_ComesBeforeTimeMoves()
    {
        var runs = new TestRuns();
        runs.Add(1, run =>
        {
            run.Note("is on");
            runs.Add(0, Noting);
            return Task.CompletedTask;
        });
        runs.Add(2, Noting, after: 1);

        runs.Run();

        Assert.Equal(["0 1 is on", "0 0 is on", "1 2 is on"], runs.Notes);
    }

    [Fact]
    public void Post_RunsBeforeTheNextEvent_InTheOrderOfPosting()
    {
        var runs = new TestRuns();
        runs.Add(0, run =>
        {
            runs.Clock.Post(() =>
            {
                runs.Note("first");
                runs.Clock.Post(() => runs.Note("third"));
            });
            runs.Clock.Post(() => runs.Note("second"));
            return Task.CompletedTask;
        });
        runs.Add(1, Noting);

        runs.Run();

        Assert.Equal(["0 first", "0 second", "0 third", "0 1 is on"], runs.Notes);
    }

    [Fact]
    public void Post_WithNobodyPumping_RunsAllTheSame()
    {
        var clock = new VirtualClock();
        using var ran = new ManualResetEventSlim();

        clock.Post(ran.Set);

        ran.Wait();
    }

    [Fact]
    public void Post_ToAPumpThatStops_RunsAllTheSame()
    {
        var clock = new VirtualClock();
        using var ran = new ManualResetEventSlim();

        Run(clock, () =>
        {
            clock.Post(ran.Set);
            return Task.CompletedTask;
        });

        ran.Wait();
    }

    [Fact]
    public void Run_WaitsWithMovingTime_UntilNobodyIsActive()
    {
        var runs = new TestRuns();
        var somewhere = new TaskCompletionSource();
        runs.Add(0, async run =>
        {
            await run.Delay(1);
            await run.TimerDelay(1);
            run.Note("waits for something real");
            await somewhere.Task;
            run.Note("goes on");
        });
        runs.Add(1, Noting, after: 3);

        var pump = new Thread(() => runs.Run()) { IsBackground = true };
        pump.Start();
        WaitUntilBlocked(pump, () => runs.Notes.Count > 0);
        somewhere.SetResult();
        pump.Join();

        Assert.Equal(["2 0 waits for something real", "2 0 goes on", "3 1 is on"], runs.Notes);
    }

    [Fact]
    public void Run_DuringATaskOfANode_DoesNotMoveTime()
    {
        var runs = new TestRuns();
        Thread? pump = null;
        runs.Add(0, async run =>
        {
            await Task.Run(() => WaitUntilBlocked(pump!, () => true));
            run.Note("has computed");
            await Task.Yield();
            run.Note("has yielded");
            await run.Delay(3);
            run.Note("has waited");
        });
        runs.Add(1, Noting, after: 1);
        runs.Add(2, Noting, after: 4);

        pump = new Thread(() => runs.Run()) { IsBackground = true };
        pump.Start();
        pump.Join();

        Assert.Equal(["0 0 has computed", "0 0 has yielded", "1 1 is on", "3 0 has waited", "4 2 is on"], runs.Notes);
    }

    [Fact]
    public void Run_WhenAnEventThrows_ThrowsIt()
    {
        var clock = new VirtualClock();
        clock.Schedule(TimeSpan.Zero, 0, 0, 0, new Throwing());

        var e = Assert.Throws<InvalidTimeZoneException>(() => Run(clock, Waiting(clock)));

        Assert.Equal("thrown by an event", e.Message);
    }

    [Fact]
    public void Run_WhenAPostedItemThrows_ThrowsIt()
    {
        var clock = new VirtualClock();
        var waiting = Waiting(clock);

        Assert.Throws<InvalidTimeZoneException>(() => Run(clock, () =>
        {
            clock.Post(() => throw new InvalidTimeZoneException());
            return waiting();
        }));
    }

    [Fact]
    public void Run_WithNothingToCome_EndsWhenItIsToldToStop()
    {
        var clock = new VirtualClock();
        using var stop = new CancellationTokenSource();
        Task? task = null;
        var pump = new Thread(() => task = clock.Run(Waiting(clock), stop.Token)) { IsBackground = true };

        pump.Start();
        stop.Cancel();
        pump.Join();

        Assert.False(task!.IsCompleted);
    }

    [Fact]
    public void Run_WithNothingToCome_GoesOnWhenAForeignThreadBringsSomething()
    {
        var runs = new TestRuns();
        var foreign = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var pump = new Thread(() => runs.Clock.Run(async () =>
        {
            runs.Clock.EndActivity();
            await foreign.Task.ConfigureAwait(false);
            runs.Clock.BeginActivity();
        }))
        { IsBackground = true };

        pump.Start();
        WaitUntilBlocked(pump, () => runs.Clock.Active == 0);
        runs.Add(0, run =>
        {
            foreign.SetResult();
            return Noting(run);
        }, after: 3);
        pump.Join();

        Assert.Equal(["3 0 is on"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void Run_DuringARun_IsRefused()
    {
        var clock = new VirtualClock();

        Assert.Throws<InvalidOperationException>(() => Run(clock, () => clock.Run(() => Task.CompletedTask)));

        Assert.True(clock.Run(() => Task.CompletedTask).IsCompletedSuccessfully);
    }

    [Fact]
    public void Run_GoesOnWhereTheLastStopped()
    {
        var runs = new TestRuns();
        runs.Add(0, Noting, after: 5);
        runs.Run();
        runs.Add(1, Noting, after: 5);
        runs.Run();

        Assert.Equal(["5 0 is on", "10 1 is on"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void Run_HasNoSynchronizationContextInside_AndTheOldOneAfter()
    {
        var before = SynchronizationContext.Current;
        var context = new SynchronizationContext();
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            new VirtualClock().Run(() =>
            {
                Assert.Null(SynchronizationContext.Current);
                return Task.CompletedTask;
            });

            Assert.Same(context, SynchronizationContext.Current);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    [Fact]
    public void Schedule_RefusesThePast_AndWhatLiesBehindTheEndOfTime()
    {
        var clock = new VirtualClock();

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Schedule(new TimeSpan(-1), 0, 0, 0, new Throwing()));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Schedule(TimeSpan.MaxValue, 0, 0, 0, new Throwing()));
        Assert.Equal(0, clock.Pending);
    }

    // Run blocks: the task it returns is the coordinator's.
    private static void Run(VirtualClock clock, Func<Task> body) => clock.Run(body);

    private static Task Noting(TestRun run)
    {
        run.Note("is on");
        return Task.CompletedTask;
    }

    /// <summary>A coordinator that waits for what never comes.</summary>
    private static Func<Task> Waiting(VirtualClock clock) => () =>
    {
        clock.EndActivity();
        return new TaskCompletionSource().Task;
    };

    // The pump blocks only when it has nothing to do; one that moved time on before fails the caller's assertion.
    private static void WaitUntilBlocked(Thread pump, Func<bool> condition)
    {
        while ((!pump.ThreadState.HasFlag(ThreadState.WaitSleepJoin) || !condition()) && pump.IsAlive)
            Thread.Yield();
    }

    private sealed class Throwing : IVirtualEvent
    {
        public void Fire(long state) => throw new InvalidTimeZoneException("thrown by an event");
    }
}

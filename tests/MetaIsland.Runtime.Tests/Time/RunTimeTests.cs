using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

public sealed class RunTimeTests
{
    [Fact]
    public void TaskDelay_MovesTime_AndGoesOnOnThePump()
    {
        var runs = new TestRuns();
        var thread = 0;
        runs.Add(0, async run =>
        {
            var begun = run.Time.GetUtcNow();
            await run.TimerDelay(1500);
            thread = Environment.CurrentManagedThreadId;
            Assert.Equal(TimeSpan.FromSeconds(1.5), run.Time.GetUtcNow() - begun);
        });

        runs.Run();

        Assert.Empty(runs.Notes);
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void WhenAny_OfTwoDelays_GivesAwayOnce_AndAgainForTheOther()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            var quick = run.TimerDelay(3);
            var slow = run.Delay(8).AsTask();
            Assert.Same(quick, await Task.WhenAny(quick, slow));
            run.Note("quick");
            Assert.Equal(2, runs.Clock.Active);     // this run, and the pump in its code
            await slow;
            run.Note("slow");
        });
        runs.Add(1, async run =>
        {
            await run.Delay(5);
            run.Note("between");
        });

        runs.Run();

        Assert.Equal(["3 0 quick", "5 1 between", "8 0 slow"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void TimeoutBesideADelay_WinsIfItIsShorter()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            using var timeout = new CancellationTokenSource(TestRuns.Ms(5), run.Time);
            await run.Delay(3, timeout.Token);
            run.Note("in time");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await run.Delay(3, timeout.Token));
            run.Note("too late");
        });

        runs.Run();

        Assert.Equal(["3 0 in time", "5 0 too late"], runs.Notes);
        Assert.Equal(0, runs.Clock.Pending);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void TimeoutMadeOnAForeignThread_DoesNotWinBeforeTheWaitHasBegun()
    {
        for (var i = 0; i < 200; i++)
        {
            var runs = new TestRuns();
            runs.Add(0, async run =>
            {
                await Task.Yield();
                using var timeout = new CancellationTokenSource(TestRuns.Ms(5), run.Time);
                Thread.Yield();
                await run.Delay(3, timeout.Token);
                run.Note("in time");
            });

            runs.Run();

            Assert.Equal(["3 0 in time"], runs.Notes);
            Assert.Equal(0, runs.Clock.Active);
        }
    }

    [Fact]
    public void TimerLeftArmed_NeitherHoldsTimeUp_NorCountsForTheNextRun()
    {
        var runs = new TestRuns();
        ITimer? left = null;
        runs.Add(0, run =>
        {
            left = run.Time.CreateTimer(_ => runs.Note("left"), null, TestRuns.Ms(4), Timeout.InfiniteTimeSpan);
            return Task.CompletedTask;
        });
        runs.Add(1, async run => await run.Delay(9));

        runs.Run();

        Assert.Equal(["4 left"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
        Assert.True(left!.Change(TestRuns.Ms(1), Timeout.InfiniteTimeSpan));
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void TimerLeftArmed_DoesNotCountForTheNextRunOfTheSameNode()
    {
        var time = new VirtualTime(Latency.None);
        var waits = new ClockWaits(time.Clock);
        var run = new RunTime(time, waits);
        var active = new List<int>();
        waits.Begin(agent: 0, node: 0);
        var left = run.CreateTimer(_ => { }, null, TestRuns.Ms(1), Timeout.InfiniteTimeSpan);
        active.Add(time.Clock.Active);
        waits.Ended();
        active.Add(time.Clock.Active);
        waits.Begin(agent: 0, node: 0);
        left.Change(TestRuns.Ms(2), Timeout.InfiniteTimeSpan);
        active.Add(time.Clock.Active);
        waits.Arm();
        active.Add(time.Clock.Active);
        left.Dispose();
        active.Add(time.Clock.Active);
        waits.Disarm(waits.Run);
        active.Add(time.Clock.Active);
        waits.Ended();
        active.Add(time.Clock.Active);

        Assert.Equal([0, 0, 1, 0, 0, 1, 0], active);
    }

    [Fact]
    public void PeriodicTimer_TicksInVirtualTime()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            using var timer = new PeriodicTimer(TestRuns.Ms(10), run.Time);
            for (var i = 0; i < 3; i++)
            {
                await timer.WaitForNextTickAsync();
                run.Note("tick");
                await run.Delay(3);
            }
        });

        runs.Run();

        Assert.Equal(["10 0 tick", "20 0 tick", "30 0 tick"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
        Assert.Equal(0, runs.Clock.Pending);
    }

    [Fact]
    public void Timer_CallsAtDueTimeAndEveryPeriod_UntilItIsChanged()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            await using var timer = run.Time.CreateTimer(_ => run.Note("called"), null, TestRuns.Ms(1), TestRuns.Ms(2));
            await run.Delay(6);
            Assert.True(timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
            await run.Delay(10);
            Assert.True(timer.Change(TimeSpan.Zero, TimeSpan.Zero));
            await run.Delay(10);
            timer.Dispose();
            Assert.False(timer.Change(TimeSpan.Zero, TimeSpan.Zero));
            run.Note("ended");
        });

        runs.Run();

        Assert.Equal(["1 0 called", "3 0 called", "5 0 called", "16 0 called", "26 0 ended"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void Timer_CallsInTheContextOfItsMaker()
    {
        var runs = new TestRuns();
        var ambient = new AsyncLocal<string>();
        runs.Add(0, async run =>
        {
            ambient.Value = "the maker's";
            await using var timer = run.Time.CreateTimer(_ => run.Note(ambient.Value), null, TestRuns.Ms(1), Timeout.InfiniteTimeSpan);
            await run.Delay(2);
        });

        runs.Run();

        Assert.Equal(["1 0 the maker's"], runs.Notes);
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, -2)]
    public void Timer_RefusesNegativeTimes(int dueTime, int period)
    {
        var time = new VirtualTime(Latency.None);

        Assert.Throws<ArgumentOutOfRangeException>(() => time.CreateTimer(_ => { }, null, TestRuns.Ms(dueTime), TestRuns.Ms(period)));
    }

    [Fact]
    public void TimersAtOneMoment_GoByAgent()
    {
        var runs = new TestRuns();
        foreach (var agent in (int[])[3, 1, 2])
        {
            runs.Add(agent, async run =>
            {
                await run.TimerDelay(5 - agent);
                await run.TimerDelay(agent);
                run.Note("is on");
            });
        }

        runs.Run();

        Assert.Equal(["5 1 is on", "5 2 is on", "5 3 is on"], runs.Notes);
    }

    [Fact]
    public void ThreadThatAServiceKeeps_DoesNotHoldTimeUp()
    {
        var runs = new TestRuns();
        using var leave = new ManualResetEventSlim();
        Thread? kept = null;
        runs.Add(0, async run =>
        {
            using var begun = new ManualResetEventSlim();
            kept = new Thread(() =>
            {
                begun.Set();
                leave.Wait();
            });
            kept.Start();
            begun.Wait();
            await run.Delay(3);
            run.Note("is on");
        });

        runs.Run();
        leave.Set();
        kept!.Join();

        Assert.Equal(["3 0 is on"], runs.Notes);
    }

    [Fact]
    public void ForeignContinuations_DoNotChangeWhatHappensWhen()
    {
        var first = Foreign();

        for (var i = 0; i < 20; i++)
            Assert.Equal(first, Foreign());

        static IReadOnlyList<string> Foreign()
        {
            var runs = new TestRuns();
            for (var agent = 0; agent < 50; agent++)
            {
                var own = agent;
                runs.Add(agent, async run =>
                {
                    await Task.Yield();
                    var quick = run.TimerDelay(1 + (own % 3));
                    var slow = run.TimerDelay(5);
                    await Task.WhenAny(slow, quick).ConfigureAwait(false);
                    run.Note("quick");
                    await slow.ConfigureAwait(false);
                    await Task.Run(() => Thread.Yield()).ConfigureAwait(false);
                    await run.Delay(own % 4).ConfigureAwait(false);
                    await run.TimerDelay(100 + own).ConfigureAwait(false);
                    run.Note("is on");
                });
            }
            runs.Run();
            Assert.Equal(0, runs.Clock.Active);
            return runs.Notes;
        }
    }
}

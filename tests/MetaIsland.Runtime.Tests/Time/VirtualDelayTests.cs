namespace MetaIsland.Runtime.Tests;

public sealed class VirtualDelayTests
{
    [Fact]
    public void Delay_GoesOnAtItsTime_OnThePump()
    {
        var runs = new TestRuns();
        var threads = new HashSet<int>();
        foreach (var agent in (int[])[2, 0, 1])
        {
            runs.Add(agent, async run =>
            {
                threads.Add(Environment.CurrentManagedThreadId);
                await run.Delay(10 - agent);
                run.Note("first");
                await run.Delay(2 * agent);
                run.Note("second");
                threads.Add(Environment.CurrentManagedThreadId);
            });
        }

        runs.Run();

        Assert.Equal(["8 2 first", "9 1 first", "10 0 first", "10 0 second", "11 1 second", "12 2 second"], runs.Notes);
        Assert.Equal([Environment.CurrentManagedThreadId], threads);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void Delay_CountsTicks()
    {
        var runs = new TestRuns();
        runs.Add(0, async run => await run.Delay(0.0625));

        runs.Run();

        Assert.Equal(625, runs.Clock.Now);
    }

    [Fact]
    public void Delay_CancelledByAnotherNode_IsCancelledAtThatMoment()
    {
        var runs = new TestRuns();
        using var stop = new CancellationTokenSource();
        runs.Add(0, async run =>
        {
            var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await run.Delay(10, stop.Token));
            Assert.Equal(stop.Token, e.CancellationToken);
            run.Note("is cancelled");
            await run.Delay(1, CancellationToken.None);
            run.Note("goes on");
        });
        runs.Add(1, async run =>
        {
            await run.Delay(4);
            stop.Cancel();
            run.Note("has cancelled");
        });
        runs.Add(2, run => run.TimerDelay(4));

        runs.Run();

        Assert.Equal(["4 1 has cancelled", "4 0 is cancelled", "5 0 goes on"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
        Assert.Equal(0, runs.Clock.Pending);
    }

    [Fact]
    public void Delay_CancelledBeforeItBegins_DoesNotWait()
    {
        var runs = new TestRuns();
        runs.Add(0, async run => await run.Delay(10, new CancellationToken(canceled: true)));

        runs.Run();

        Assert.Equal(0, runs.Clock.Now);
        Assert.Equal(0, runs.Clock.Pending);
    }

    [Fact]
    public void Delay_CancelledFromElsewhere_IsCancelled()
    {
        for (var i = 0; i < 200; i++)
        {
            var runs = new TestRuns();
            using var stop = new CancellationTokenSource();
            runs.Add(0, async run =>
            {
                var elsewhere = Task.Run(stop.Cancel);
                try
                {
                    await run.Delay(10, stop.Token);
                }
                catch (OperationCanceledException)
                {
                }
                await elsewhere;
                await run.Delay(5);
                run.Note("is on");
            });

            runs.Run();

            Assert.True(runs.Notes is ["5 0 is on"] or ["15 0 is on"], runs.Notes[0]);
            Assert.Equal(0, runs.Clock.Active);
        }
    }

    [Fact]
    public void Delay_OfNoTime_GoesOnAtOnce()
    {
        var runs = new TestRuns();
        runs.Add(0, run =>
        {
            Assert.True(run.Delay(0).IsCompletedSuccessfully);
            return Task.CompletedTask;
        });

        runs.Run();

        Assert.Empty(runs.Notes);
    }

    [Fact]
    public void Delay_OfNegativeTime_IsRefused()
    {
        var runs = new TestRuns();
        runs.Add(0, async run => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await run.Delay(-1)));

        runs.Run();

        Assert.Empty(runs.Notes);
    }

    [Fact]
    public void Delay_ObservedTwice_IsRefused_AndHarmsNobody()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            var delay = run.Delay(1);
            await delay;
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await delay);
            await Task.WhenAll(run.Delay(1).AsTask(), run.Delay(2).AsTask());
            run.Note("is on");
        });

        runs.Run();

        Assert.Equal(["3 0 is on"], runs.Notes);
    }

    [Fact]
    public void Delay_AskedForItsResultTooEarlyOrTwice_IsRefused_AndHarmsNobody()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            var delay = run.Delay(1);
            Assert.Throws<InvalidOperationException>(() => delay.GetAwaiter().GetResult());
            await delay;
            Assert.Throws<InvalidOperationException>(() => delay.GetAwaiter().GetResult());
            await Task.WhenAll(run.Delay(1).AsTask(), run.Delay(2).AsTask());
            run.Note("is on");
        });

        runs.Run();

        Assert.Equal(["3 0 is on"], runs.Notes);
    }

    [Fact]
    public void Delay_IsNotCancelledByTheTokenOfAnEarlierOne()
    {
        var runs = new TestRuns();
        using var stop = new CancellationTokenSource();
        runs.Add(0, async run =>
        {
            await run.Delay(1, stop.Token);
            await run.Delay(4, CancellationToken.None);
            run.Note("is on");
        });
        runs.Add(1, async run =>
        {
            await run.Delay(3);
            stop.Cancel();
        });

        runs.Run();

        Assert.Equal(["5 0 is on"], runs.Notes);
    }

    [Fact]
    public void Delay_NotAwaitedYet_HoldsNoTimeUp_ButEndsAtItsOwn()
    {
        var runs = new TestRuns();
        runs.Add(0, async run =>
        {
            var early = run.Delay(2);
            await run.Delay(3);
            run.Note("later");
            await early;
            run.Note("early");
        });

        runs.Run();

        Assert.Equal(["3 0 later", "3 0 early"], runs.Notes);
    }

    [Fact]
    public void Delay_OfManyAtOnce_IsCountedRight()
    {
        var runs = new TestRuns();
        var woken = 0;
        for (var agent = 0; agent < 100_000; agent++)
        {
            var own = agent;
            runs.Add(agent, async run =>
            {
                await run.Delay(1 + (own % 7));
                await run.Delay(1 + (own % 5));
                woken++;
            });
        }

        runs.Run();

        Assert.Equal(100_000, woken);
        Assert.Equal(TestRuns.Ms(12), runs.Time.Elapsed);
        Assert.Equal(0, runs.Clock.Active);
    }
}

using MetaIsland.Schedules;
using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

public sealed class CountdownTests
{
    [Fact]
    public void Wait_WithNothingToWaitFor_HasEnded()
    {
        var clock = new VirtualClock();
        foreach (var countdown in (Countdown[])[new((VirtualClock?)null), new(clock)])
        {
            Assert.True(countdown.WaitAsync().IsCompletedSuccessfully);
            countdown.Add(2);
            countdown.Signal(2);
            Assert.True(countdown.IsDone);
            Assert.True(countdown.WaitAsync().IsCompletedSuccessfully);
        }
        Assert.Equal(0, clock.Active);
    }

    [Fact]
    public async Task Wait_InRealTime_GoesOnOnAThreadOfItsOwn()
    {
        var countdown = new Countdown((VirtualClock?)null);
        for (var i = 0; i < 3; i++)
        {
            countdown.Add(1);
            var waiter = WaitAsync();
            Assert.False(waiter.IsCompleted);
            var signaller = new Thread(() => countdown.Signal());
            signaller.Start();
            var thread = await waiter;
            Assert.NotEqual(signaller.ManagedThreadId, thread);
        }

        async Task<int> WaitAsync()
        {
            await countdown.WaitAsync().ConfigureAwait(false);
            return Environment.CurrentManagedThreadId;
        }
    }

    [Fact]
    public void Wait_InVirtualTime_LetsTimeMove_AndGoesOnOnThePumpBeforeItMovesAgain()
    {
        var time = new VirtualTime(Latency.None);
        var clock = time.Clock;
        var countdown = new Countdown(clock);
        var steps = new List<(TimeSpan, int)>();

        clock.Run(async () =>
        {
            for (var i = 0; i < 3; i++)
            {
                countdown.Add(2);
                clock.Schedule(TestRuns.Ms(1), 0, 0, 0, new Signalling(countdown));
                clock.Schedule(TestRuns.Ms(2), 1, 0, 0, new Signalling(countdown));
                clock.Schedule(TestRuns.Ms(2), 2, 0, 0, new Counting(clock, steps, time));
                await countdown.WaitAsync().ConfigureAwait(false);
                steps.Add((time.Elapsed, clock.Active));
            }
        });

        // Active: the coordinator and the item it goes on in; and for the event after it, the event and the coordinator, if it does not wait again.
        Assert.Equal([(TestRuns.Ms(2), 2), (TestRuns.Ms(2), 1), (TestRuns.Ms(4), 2), (TestRuns.Ms(4), 1), (TestRuns.Ms(6), 2)], steps);
        Assert.Equal(0, clock.Active);
    }

    [Fact]
    public void Signal_FromWorkers_IsNeverLost_AndTheWaiterGoesOnOnThePump()
    {
        var clock = new VirtualClock();
        var countdown = new Countdown(clock);
        var threads = new List<int>();

        clock.Run(async () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                countdown.Add(2);
                for (var worker = 0; worker < 2; worker++)
                {
                    clock.BeginActivity();
                    ThreadPool.UnsafeQueueUserWorkItem(
                        _ =>
                        {
                            countdown.Signal();
                            clock.EndActivity();
                        },
                        null);
                }
                await countdown.WaitAsync().ConfigureAwait(false);
                threads.Add(Environment.CurrentManagedThreadId);
            }
        });

        Assert.Equal(Enumerable.Repeat(Environment.CurrentManagedThreadId, 1000), threads);
    }

    private sealed class Signalling(Countdown countdown) : IVirtualEvent
    {
        public void Fire(long state) => countdown.Signal();
    }

    private sealed class Counting(VirtualClock clock, List<(TimeSpan, int)> steps, VirtualTime time) : IVirtualEvent
    {
        public void Fire(long state) => steps.Add((time.Elapsed, clock.Active));
    }
}

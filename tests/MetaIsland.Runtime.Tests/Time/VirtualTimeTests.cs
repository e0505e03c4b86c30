namespace MetaIsland.Runtime.Tests;

public sealed class VirtualTimeTests
{
    [Fact]
    public void Time_BeginsWithTheYear2000_InUtc()
    {
        var time = new VirtualTime(Latency.None);

        Assert.Equal(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), time.GetUtcNow());
        Assert.Equal(time.GetUtcNow(), time.GetLocalNow());
        Assert.Equal(TimeSpan.Zero, time.Elapsed);
        Assert.Equal(0, time.GetTimestamp());
    }

    [Fact]
    public void Time_IsTheTimeOfTheLastEvent()
    {
        var runs = new TestRuns();
        runs.Add(0, async run => await run.Delay(2500));
        var begun = runs.Time.GetTimestamp();

        runs.Run();

        Assert.Equal(TimeSpan.FromSeconds(2.5), runs.Time.Elapsed);
        Assert.Equal(TimeSpan.FromSeconds(2.5), runs.Time.GetElapsedTime(begun));
        Assert.Equal(new DateTimeOffset(2000, 1, 1, 0, 0, 2, 500, TimeSpan.Zero), runs.Time.GetUtcNow());
    }

    [Fact]
    public void TimersOfAService_BelongToTheRunThatCallsIt()
    {
        var runs = new TestRuns();
        var service = new SlowService(runs.Time);
        foreach (var agent in (int[])[1, 0])
        {
            runs.Add(agent, async run =>
            {
                await Task.Yield();
                await service.CallAsync();
                run.Note("is served");
            });
        }

        runs.Run();

        Assert.Equal(["7 0 is served", "7 1 is served"], runs.Notes);
        Assert.Equal(0, runs.Clock.Active);
    }

    [Fact]
    public void TimersOfNobody_ComeFirst_AndNobodyWaitsForThem()
    {
        var runs = new TestRuns();
        using var timer = runs.Time.CreateTimer(_ => runs.Note("nobody's"), null, TestRuns.Ms(2), TestRuns.Ms(2));
        runs.Add(0, async run =>
        {
            await run.Delay(4);
            run.Note("is on");
        });

        runs.Run();

        Assert.Equal(["2 nobody's", "4 nobody's", "4 0 is on"], runs.Notes);
    }

    private sealed class SlowService(TimeProvider time)
    {
        public Task CallAsync() => Task.Delay(TestRuns.Ms(7), time);
    }
}

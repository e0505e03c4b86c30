using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

public sealed class ClockWaitsTests
{
    private readonly VirtualClock clock = new();

    [Fact]
    public void Run_IsActive_UnlessItWaitsAndNobodyIsInItsCode()
    {
        var waits = new ClockWaits(clock);
        waits.Begin(agent: 0, node: 0);
        Assert.Equal(1, clock.Active);
        using (waits.Enter())
        {
            waits.Arm();
            waits.Arm();
            Assert.Equal(1, clock.Active);
        }
        Assert.Equal(0, clock.Active);
        waits.Disarm(waits.Run);
        Assert.Equal(0, clock.Active);
        using (waits.Enter())
            Assert.Equal(1, clock.Active);
        waits.Disarm(waits.Run);
        Assert.Equal(1, clock.Active);
        waits.Ended();
        Assert.Equal(0, clock.Active);
    }

    [Fact]
    public void Enter_OfAnotherRun_LeavesTheFirstForThatLong()
    {
        var (first, second) = (new ClockWaits(clock), new ClockWaits(clock));

        using (first.Enter())
        {
            Assert.Same(first, ClockWaits.Current);
            using (second.Enter())
                Assert.Same(second, ClockWaits.Current);
            Assert.Same(first, ClockWaits.Current);
        }

        Assert.Null(ClockWaits.Current);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ended_WhenTheNextRunHasBegun_EndsTheEarlier(bool isAway)
    {
        var waits = new ClockWaits(clock);
        waits.Begin(agent: 0, node: 0);
        if (isAway)
            waits.Arm();
        waits.Begin(agent: 0, node: 0);
        Assert.Equal(2, clock.Active);
        waits.Ended();
        Assert.Equal(1, clock.Active);
        waits.Arm();
        Assert.Equal(0, clock.Active);
        waits.Ended();
        Assert.Equal(0, clock.Active);
    }

    [Fact]
    public void Ended_WithNothingBegun_IsNothing()
    {
        var waits = new ClockWaits(clock);
        waits.Begin(agent: 0, node: 0);
        waits.Ended();
        waits.Ended();

        Assert.Equal(0, clock.Active);
    }
}

using MetaIsland;

namespace IslandSample.Tests;

/// <summary>The published common pool: taking what grows back keeps it, taking more ends it.</summary>
public sealed class GovSimTests
{
    [Fact]
    public async Task WhenMembersTakeTen_ThePoolStaysFull()
    {
        var simulation = Scenarios.GovSim.Simulate(Schedule.Hybrid);

        var months = 0;
        await foreach (var report in simulation.RoundsAsync(Scenarios.GovSim.Rounds))
        {
            Assert.Equal([100], simulation.World.Soil);
            Assert.All(simulation.World.Food, food => Assert.Equal(10 * (report.Round + 1), food));
            months++;
        }
        Assert.Equal(12, months);
    }

    [Fact]
    public async Task WhenMembersTakeTwenty_ThePoolCollapsesForGood()
    {
        var simulation = Scenarios.GovSim.Change(member => member with { Take = 20 }).Simulate(Schedule.Hybrid);

        await foreach (var _ in simulation.RoundsAsync(Scenarios.GovSim.Rounds))
        {
            Assert.Equal([0], simulation.World.Soil);
            Assert.All(simulation.World.Food, food => Assert.Equal(20, food));
        }
    }

    [Fact]
    public async Task WhenLessThanFiveIsLeft_NothingGrowsBack()
    {
        var scenario = Scenarios.GovSim with { Ground = Scenarios.GovSim.Ground with { Stock = 54 } };
        var simulation = scenario.Simulate(Schedule.Hybrid);

        await simulation.RunAsync(1);

        Assert.Equal([4], simulation.World.Soil);
    }

    [Fact]
    public async Task WhenMembersTakeFifteen_ThePoolShrinksAndCollapses()
    {
        var simulation = Scenarios.GovSim.Change(member => member with { Take = 15 }).Simulate(Schedule.Hybrid);

        var stocks = new List<int>();
        await foreach (var _ in simulation.RoundsAsync(3))
            stocks.Add(simulation.World.Soil[0]);

        // 100 - 75 = 25, doubled; then less is left than the five want, and the last go home with nothing.
        Assert.Equal([50, 0, 0], stocks);
    }
}

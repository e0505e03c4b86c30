using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Tests;

/// <summary>Food is grown and eaten; otherwise it only changes hands.</summary>
public sealed class ConservationTests
{
    [Fact]
    public async Task Commons_LosesNoFood()
    {
        var simulation = Scenarios.Commons.Simulate(Schedule.Hybrid);
        var before = Balance(simulation.World);

        await foreach (var _ in simulation.RoundsAsync(Scenarios.Commons.Rounds))
            Assert.Equal(before, Balance(simulation.World));

        var end = simulation.World;
        Assert.True(end is { Grown: > 0, Eaten: > 0, Treasury: > 0 }, "the balance must have had something to hold against");
    }

    [Fact]
    public async Task Commons_OwesNobody()
    {
        var simulation = Scenarios.Commons.Simulate(Schedule.Hybrid);

        await foreach (var _ in simulation.RoundsAsync(Scenarios.Commons.Rounds))
        {
            Assert.All(simulation.World.Food, food => Assert.True(food >= 0));
            Assert.All(simulation.World.Soil, food => Assert.InRange(food, 0, Scenarios.Commons.Ground.Capacity));
        }
    }

    private static long Balance(Island.View island) =>
        island.Soil.Sum(food => (long)food) + island.Food.Sum(food => (long)food) + island.Treasury + island.Eaten - island.Grown;
}

using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Tests;

/// <summary>What happens when members want the same.</summary>
public sealed class ConflictTests
{
    [Fact]
    public async Task OneSpot_FeedsTheFirstOfAllWhoWantIt()
    {
        var scenario = Scenarios.GovSim with { Ground = Scenarios.GovSim.Ground with { Places = 1 } };
        var simulation = scenario.Simulate(Schedule.Hybrid);

        var report = await simulation.RunAsync(1);

        Assert.Equal([10, 0, 0, 0, 0], simulation.World.Food);
        Assert.Equal((1, 4), (report.Contests, report.EventsRejected));
    }

    [Fact]
    public async Task MemberInNeed_TakesOneGift()
    {
        // Member 0 harvests nothing; to all the others it is the neighbour in need.
        var poor = new Character(Take: 0, Generosity: 100, Proposes: false, default);
        var small = Scenarios.Read(Scenarios.Small);
        var scenario = small with
        {
            Ground = small.Ground with { Stock = 100 },
            Customs = new Customs(Store: 0, Meal: 5, Majority: 100),
            Groups = [new MemberGroup("poor", 1, poor), new MemberGroup("rich", 3, poor with { Take = 20 })],
        };
        var simulation = scenario.Simulate(Schedule.Hybrid);

        await simulation.RunAsync(2);

        // Two rounds of twenty, two meals; one of the three has given a meal, and its receiver has eaten it.
        Assert.Equal([0, 25, 30, 30], simulation.World.Food);
    }
}

using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Tests;

/// <summary>What the judge adopts changes what members may do, pay and get from then on.</summary>
public sealed class MechanismTests
{
    [Fact]
    public async Task Quota_BindsEveryHarvestWhileItIsLaw()
    {
        var unbound = 0;
        var bound = 0;
        await foreach (var island in IslandsAsync(Scenarios.Commons))
        {
            var most = island.Harvested.Max();
            if (island.Rules().Quota is > 0 and var quota)
                bound += most <= quota ? 1 : throw new InvalidOperationException($"{most} were harvested under a quota of {quota}");
            else
                unbound += most == 60 ? 1 : 0;
        }
        Assert.True(unbound > 0 && bound > 0, $"{unbound} rounds without and {bound} with a quota");
    }

    [Fact]
    public async Task Tax_FillsTheTreasuryFromThenOn()
    {
        var taxed = 0;
        await foreach (var island in IslandsAsync(Scenarios.Commons))
        {
            taxed += island.Rules().TaxPercent > 0 ? 1 : 0;
            Assert.Equal(taxed > 0, island.Treasury > 0);
        }
        Assert.InRange(taxed, 1, Scenarios.Commons.Rounds - 1);
    }

    [Fact]
    public async Task Redistribution_EndsHunger()
    {
        var most = 0;
        var last = 0;
        await foreach (var island in IslandsAsync(Scenarios.Commons))
        {
            last = island.Food.Count(food => food < island.Customs.Meal);
            most = Math.Max(most, last);
            if (most < 50)
                Assert.Equal(0, island.Rules().Floor);
        }
        Assert.True(most >= 50 && last < 5, $"at most {most} and at last {last} lacked a meal");
    }

    [Fact]
    public async Task WithoutMechanisms_TheCommonsAreLost()
    {
        var lawless = await LastAsync(Scenarios.Commons.Change(member => member with { Proposes = false }));
        var lawful = await LastAsync(Scenarios.Commons);

        Assert.Empty(lawless.Laws);
        Assert.True(lawful.StockPercent() > 4 * lawless.StockPercent(), $"{lawful.StockPercent()} % with laws, {lawless.StockPercent()} % without");
    }

    private static async Task<Island.View> LastAsync(Scenario scenario) => await IslandsAsync(scenario).LastAsync();

    private static async IAsyncEnumerable<Island.View> IslandsAsync(Scenario scenario)
    {
        var simulation = scenario.Simulate(Schedule.Hybrid);
        await foreach (var _ in simulation.RoundsAsync(scenario.Rounds))
            yield return simulation.World;
    }
}

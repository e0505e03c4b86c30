using IslandSample.Society;
using MetaIsland;
using MetaIsland.Testing;

namespace IslandSample.Tests;

/// <summary>In whatever order, culture and process, whoever judges: the same society.</summary>
public sealed class FuzzTests
{
    [Fact]
    public async Task Commons_IsTheSameInEveryWay()
    {
        var report = await ScheduleFuzzer.RunAsync(Commons, rounds: 5);
        report.ThrowIfDifferent();
        Assert.Empty(report.NotTried);
    }

    /// <summary>Who is late at a quorum or a deadline is on the tape.</summary>
    [Fact]
    public async Task EveryJudge_IsTheSameInEveryOrder_OnTheTapeOfOne()
    {
        var scenario = Scenarios.Read(Scenarios.Small).Change(member => member with { Thinking = new(50, 8_000) });
        foreach (var judging in Judging.All)
        {
            var report = await ScheduleFuzzer.RunAsync(
                options => judging.Create(scenario.CreateIsland(), scenario.CreateMembers(), options),
                rounds: 4,
                new FuzzOptions { Seeds = 24, Cultures = [], Processes = 0, Workers = [2] });
            report.ThrowIfDifferent();
        }
    }

    private static IslandSimulation Commons(SimulationOptions options)
    {
        var scenario = Scenarios.Commons.WithMembers(20);
        return new IslandSimulation(scenario.CreateIsland(), scenario.CreateMembers(), options);
    }
}

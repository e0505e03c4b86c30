using MetaIsland;
using MetaIsland.Testing;
using SugarscapeSample.Model;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>Births, deaths and contests are the same in whatever order, culture and process.</summary>
public sealed class FuzzTests
{
    [Fact]
    public async Task Generations_AreTheSameInEveryWay()
    {
        var report = await ScheduleFuzzer.RunAsync(Small, rounds: 8, new FuzzOptions { Seeds = 32, Workers = [2] });
        report.ThrowIfDifferent();
        Assert.Empty(report.NotTried);
    }

    private static SugarscapeSimulation Small(SimulationOptions options) => Runner.Create(Lands.Small, options);
}

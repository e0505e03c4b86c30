using MetaIsland;
using SugarscapeSample.Measuring;
using SugarscapeSample.Model;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>What the sample checks itself: it passes where all is well, and says what is wrong where it is not.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task FullLand_HoldsOneForagerACellAndTurnsNobodyAway()
    {
        var full = Lands.Small with { Agents = Lands.Small.Size.Cells, Customs = Customs.Settlers, Rounds = 20 };
        var simulation = Runner.Create(full, new SimulationOptions());
        var audit = new Audit(simulation.World, full.Agents);

        await foreach (var report in simulation.RoundsAsync(full.Rounds))
        {
            audit.Check(report.Round, simulation.World, simulation.Agents<Forager>().Count);
            Assert.Equal(0, report.EventsRejected);
        }

        Assert.True(simulation.World.Starved > 0, "a full land must be too small for all");
    }

    [Fact]
    public async Task SugarOfAnotherLand_IsNotBalanced()
    {
        var (simulation, _) = await OneRoundAsync();
        var audit = new Audit(Lands.Empty(20, 16), Lands.Small.Agents);

        var problem = Assert.Throws<AuditException>(() => audit.Check(0, simulation.World, 60));

        Assert.StartsWith("Round 0: ", problem.Message);
        Assert.Contains("sugar is in cells, carried, eaten and buried, but", problem.Message);
    }

    [Fact]
    public async Task RoundNobodyLookedAt_ShowsAsMovesTooMany()
    {
        var (simulation, audit) = await OneRoundAsync();
        audit.Check(0, simulation.World, 60);
        await simulation.RunAsync(2);

        var problem = Assert.Throws<AuditException>(() => audit.Check(2, simulation.World, 60));

        Assert.Equal("Round 2: 60 foragers bid for a cell, but 120 got one.", problem.Message);
    }

    [Fact]
    public async Task SomebodyTooMany_IsFound()
    {
        var (simulation, audit) = await OneRoundAsync();

        var problem = Assert.Throws<AuditException>(() => audit.Check(0, simulation.World, 61));

        Assert.Equal("Round 0: 61 foragers live, but 60 should.", problem.Message);
    }

    private static async Task<(SugarscapeSimulation Simulation, Audit Audit)> OneRoundAsync()
    {
        var simulation = Runner.Create(Lands.Small, new SimulationOptions());
        var audit = new Audit(simulation.World, Lands.Small.Agents);
        await simulation.RunAsync(1);
        return (simulation, audit);
    }
}

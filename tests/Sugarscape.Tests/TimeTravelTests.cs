using MetaIsland;
using SugarscapeSample.Model;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>The land as it was is the fold of its events.</summary>
public sealed class TimeTravelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public async Task WorldAt_IsWhatTheRunHad(int copyEvery)
    {
        var simulation = Runner.Create(Lands.Small, new SimulationOptions { Log = true, LogCopyEvery = copyEvery });
        var seen = new List<Landscape.View> { simulation.World };
        await foreach (var _ in simulation.RoundsAsync(40))
            seen.Add(simulation.World);

        for (var round = -1; round < 40; round++)
            AssertSame(seen[round + 1], simulation.WorldAt(round));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public async Task Fold_IsTheRun(int copyEvery)
    {
        var simulation = Runner.Create(Lands.Small, new SimulationOptions { Log = true, LogCopyEvery = copyEvery });

        await simulation.RunAsync(Lands.Small.Rounds);

        Worlds.AssertFoldEqualsRun(simulation);
    }

    [Fact]
    public async Task Diff_IsWhatHasChanged()
    {
        var simulation = await Lands.RecordAsync(Lands.Small with { Rounds = 12 });
        var (before, after) = (simulation.WorldAt(10), simulation.WorldAt(11));

        var changes = simulation.Diff(10, 11).Where(change => change.Field == nameof(Landscape.View.Occupants)).ToList();

        Assert.Equal(
            Enumerable.Range(0, before.Torus.Cells).Where(cell => before.Occupants[cell] != after.Occupants[cell]),
            changes.Select(change => (int)change.Element!));
        Assert.NotEmpty(changes);
    }

    private static void AssertSame(Landscape.View expected, Landscape.View actual)
    {
        Assert.Equal(expected.Sugar, actual.Sugar);
        Assert.Equal(expected.Occupants, actual.Occupants);
        Assert.Equal(expected.Bodies, actual.Bodies);
        Assert.Equal(
            (expected.Moves, expected.Landed, expected.Starved, expected.Aged, expected.Grown, expected.Brought, expected.Eaten, expected.Buried),
            (actual.Moves, actual.Landed, actual.Starved, actual.Aged, actual.Grown, actual.Brought, actual.Eaten, actual.Buried));
    }
}

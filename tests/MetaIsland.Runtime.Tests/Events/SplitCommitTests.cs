using MetaIsland.Versions;

namespace MetaIsland.Tests.Events;

/// <summary>Large commits made by several threads (laws 6 and 7): the first of a run is made by one, to see what it costs, the second by several.</summary>
public sealed class SplitCommitTests
{
    private const int Agents = 70_000;

    [Fact]
    public void AWorldWhoseEventsTouchTheirOwnElements_IsKnownToBeOne() =>
        Assert.True(((IWorld<Meadow>)new Meadow(1)).CreateCommit().IsElementwise);

    [Theory]
    [InlineData(64)]
    [InlineData(5_000)]
    [InlineData(1_000_000)]
    public async Task AnyNumberOfWorkers_GivesTheSame(int plots)
    {
        var (hash, reports) = await RunAsync(plots, workers: 1);
        foreach (var workers in (int[])[2, 3, 8])
        {
            var (other, otherReports) = await RunAsync(plots, workers);
            Assert.Equal(hash, other);
            Assert.Equal(reports, otherReports);
        }
    }

    [Fact]
    public async Task OfSeveralEventsThatThrow_TheFirstInOrderIsNamed()
    {
        var one = await FailAsync(workers: 1);
        Assert.Contains("nothing grazes backwards", one);
        Assert.Equal(one, await FailAsync(workers: 2));
        Assert.Equal(one, await FailAsync(workers: 8));
    }

    private static async Task<(StateHash Hash, string Reports)> RunAsync(int plots, int workers)
    {
        var simulation = Create(plots, workers);
        var reports = new List<string>();
        await foreach (var report in simulation.RoundsAsync(5))
            reports.Add($"{report.EventsApplied} {report.EventsRejected} {report.Contests}");
        return (simulation.StateHash(), string.Join(", ", reports));
    }

    private static async Task<string> FailAsync(int workers)
    {
        var error = await Assert.ThrowsAsync<SimulationFailedException>(() => Create(Meadow.Wild, workers).RunAsync(2));
        return error.Message;
    }

    private static Flock Create(int plots, int workers) =>
        new(new Meadow(plots), Sheep.CreateMany(Agents), new SimulationOptions { Seed = 11, Workers = workers });
}

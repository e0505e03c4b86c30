namespace MetaIsland.Tests.Simulations.Absence;

/// <summary>Law 10: a join never starves, and a loop joins in each of its rounds. Others do not: see field.md, rows 2 and 8.</summary>
public sealed class JoinTests
{
    private const int Rounds = 5;

    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AJoinBehindASkippedBranch_DoesNotStarve(string schedule, int workers)
    {
        var simulation = await RunAsync(schedule, workers);

        // Agent i skips the branches of the bits of i: all of them, none, and everything between.
        Assert.All(simulation.Agents<Builder>(), (builder, agent) => Assert.Equal(Expected(agent, round: 0), builder.Joins[0]));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task TheSecondIterationOfALoop_WaitsForAllAgain(string schedule, int workers)
    {
        var simulation = await RunAsync(schedule, workers);

        Assert.All(simulation.Agents<Builder>(), (builder, agent) => Assert.Equal(Enumerable.Range(0, Rounds).Select(round => Expected(agent, round)), builder.Joins));
        Assert.Equal(8 * Rounds, simulation.World.Joined);
    }

    private static string Expected(int skips, int round)
    {
        string[] made = [.. Enumerable.Range(0, 3).Select(branch => (skips & (1 << branch)) == 0 ? $"{skips}@{round}" : "-")];
        return $"{round}: {string.Join(" ", made)} {(skips == 0 ? round : "-")} {100 + 4}";
    }

    private static async Task<SiteSimulation> RunAsync(string schedule, int workers)
    {
        var simulation = new SiteSimulation(
            new Site(),
            Builder.CreateMany(8, i => new Builder(i)),
            new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = workers, Time = new VirtualTime(Latency.LogNormal(TimeSpan.FromSeconds(1), 1)) });
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));
        return simulation;
    }
}

using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Law 11: a cancelled run finishes its round, stops, and can go on.</summary>
public class CancellationTests
{
    private const int Agents = 5;
    private const int Rounds = 6;

    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    public static TheoryData<string, int> Schedules => ScheduleNames.WithWorkers(ScheduleNames.All);

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task CancelledRun_FinishesItsRoundAndGoesOn(string schedule, int workers)
    {
        var stage = new Stage(new AgentId(1), round: 1, "Fish");
        var simulation = new Shore(new Pond(), Fisher.CreateMany(Agents), new SimulationOptions
        {
            Schedule = ScheduleNames.Find(schedule),
            Workers = workers,
            Services = new Services(stage),
        });
        using var stop = new CancellationTokenSource();
        var run = simulation.RunAsync(Rounds, stop.Token);
        await stage.Until(diary => diary.Contains((new AgentId(1), 1, "Fish"))).WaitAsync(Watchdog);
        await stop.CancelAsync();
        stage.Release();
        var done = (await run.WaitAsync(Watchdog)).Rounds;

        // Some let agents begin the next round with what needs no world; begun for one, it is finished for all.
        Assert.InRange(done, 2, 3);
        Assert.All(simulation.Agents<Fisher>(), fisher => Assert.Equal(Enumerable.Range(0, done).Select(round => round * Agents), fisher.SeenCatches));
        var rest = await simulation.RunAsync(Rounds - done).WaitAsync(Watchdog);
        Assert.Equal(Rounds - done, rest.Rounds);
        Assert.All(simulation.Agents<Fisher>(), fisher => Assert.Equal(Enumerable.Range(0, Rounds).Select(round => round * Agents), fisher.SeenCatches));
        Assert.Equal(Rounds * Agents, simulation.World.Caught);
    }
}

using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Law 5: a node waits for its ancestors and for nothing else, on programs small enough to say exactly who waits for whom.</summary>
public class DependencyTests
{
    private const int Agents = 5;
    private const int Rounds = 4;

    // A wrong schedule does not hang the suite.
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    public static TheoryData<string, int> Schedules => ScheduleNames.WithWorkers([Schedule.Hybrid, Schedule.Tokens, Schedule.Actors]);

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task SlowNodeThatNobodyNeeds_DelaysOnlyItsOwnAgent(string schedule, int workers)
    {
        var stage = new Stage(new AgentId(2), round: 0, "Dream");
        var run = Sleep(stage, schedule, workers).RunAsync(Rounds);

        // All other agents come to the end of their last round while one is held in the first.
        await stage.Until(diary => diary.Count(entry => entry is { Round: Rounds - 1, What: "Remember" or "Walk" }) == 2 * (Agents - 1)).WaitAsync(Watchdog);
        Assert.DoesNotContain(stage.Diary, entry => entry.Agent == new AgentId(2) && entry.Round > 0);
        Assert.False(run.IsCompleted);

        stage.Release();
        Assert.Equal(Rounds, (await run.WaitAsync(Watchdog)).Rounds);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task NodeThatReadsTheWorld_WaitsForWhoeverMayStillEmitIntoIt(string schedule, int workers)
    {
        var stage = new Stage(new AgentId(1), round: 0, "Fish");
        var simulation = new Shore(new Pond(), Fisher.CreateMany(Agents), Options(stage, schedule, workers));
        var run = simulation.RunAsync(Rounds);

        // The others begin their next round with what needs no world, and no further.
        await stage.Until(diary => diary.Count(entry => entry is { Round: 1, What: "Stretch" }) == Agents - 1).WaitAsync(Watchdog);
        stage.Release();
        await run.WaitAsync(Watchdog);

        var letGo = stage.Diary.ToList().FindIndex(entry => entry.What == Stage.LetGo);
        Assert.DoesNotContain(stage.Diary.Take(letGo), entry => entry is { Round: > 0, What: "Look" });
        // A round later at the latest everybody sees what the slow one caught.
        Assert.All(simulation.Agents<Fisher>(), fisher => Assert.Equal([0, Agents, 2 * Agents, 3 * Agents], fisher.SeenCatches));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AgentThatNeedsNoWorld_DoesNotWaitForWhoeverMayStillEmitIntoIt(string schedule, int workers)
    {
        var stage = new Stage(new AgentId(0), round: 0, "Fish");
        var run = new Village(new Pond(), Fisher.CreateMany(Agents), Walker.CreateMany(Agents), Options(stage, schedule, workers)).RunAsync(Rounds);

        // All walkers come to the end of their last round while a fisher is held in the first.
        await stage.Until(diary => diary.Count(entry => entry is { Round: Rounds - 1, What: "Walk" }) == Agents).WaitAsync(Watchdog);
        Assert.False(run.IsCompleted);
        stage.Release();
        await run.WaitAsync(Watchdog);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task RoundsOfOneAgent_DoNotOverlap(string schedule, int workers)
    {
        var stage = new Stage(new AgentId(0), round: 1, "Dream");
        var run = Sleep(stage, schedule, workers).RunAsync(Rounds);
        await stage.Until(diary => diary.Contains((new AgentId(0), 1, "Dream"))).WaitAsync(Watchdog);
        stage.Release();
        await run.WaitAsync(Watchdog);

        Assert.All(stage.Diary.Where(entry => entry.What != Stage.LetGo).GroupBy(entry => entry.Agent), entries =>
            Assert.Equal(Enumerable.Range(0, Rounds).SelectMany(round => Enumerable.Repeat(round, 3)), entries.Select(entry => entry.Round)));
    }

    private static Night Sleep(Stage stage, string schedule, int workers) => new(new Bedroom(), Sleeper.CreateMany(Agents), Options(stage, schedule, workers));

    private static SimulationOptions Options(Stage stage, string schedule, int workers) =>
        new() { Schedule = ScheduleNames.Find(schedule), Workers = workers, Services = new Services(stage) };
}

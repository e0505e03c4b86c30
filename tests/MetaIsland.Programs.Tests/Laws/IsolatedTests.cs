using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Isolated: one walk an agent through its own nodes in canonical order, each ended before the next begins.</summary>
public class IsolatedTests
{
    private const int Agents = 5;
    private const int Rounds = 3;

    private static readonly string[] Walk = ["Dream", "Walk", "Remember"];

    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task WhoWaits_HoldsUpItsOwnWalk_AndNobodyElsesOfTheRound(int workers)
    {
        var held = new AgentId(2);
        var stage = new Stage(held, round: 1, "Dream");
        var simulation = new Night(new Bedroom(), Sleeper.CreateMany(Agents), new SimulationOptions { Schedule = Schedule.Isolated, Workers = workers, Services = new Services(stage) });
        var run = simulation.RunAsync(Rounds);
        await stage.Until(diary => diary.Count(entry => entry is { Round: 1, What: "Remember" }) == Agents - 1).WaitAsync(Watchdog);
        stage.Release();
        await run.WaitAsync(Watchdog);

        var diary = stage.Diary.ToList();
        var letGo = diary.FindIndex(entry => entry.What == Stage.LetGo);
        Assert.DoesNotContain(diary.Take(letGo), entry => entry.Agent == held && entry is { Round: 1, What: not "Dream" });
        Assert.DoesNotContain(diary.Take(letGo), entry => entry.Round == 2);
        Assert.All(diary.Where(entry => entry.What != Stage.LetGo).GroupBy(entry => entry.Agent), entries =>
            Assert.Equal(Enumerable.Range(0, Rounds).SelectMany(round => Walk.Select(node => (round, node))), entries.Select(entry => (entry.Round, entry.What))));
    }
}

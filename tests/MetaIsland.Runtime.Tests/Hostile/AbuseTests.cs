using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Hostile;

/// <summary>Laws 11 to 13: too much mail and too many births fail the run and are named; mail to nobody, and another's name, come to nothing.</summary>
public sealed class AbuseTests
{
    private const int Villain = 4;
    private const int Pests = 6;

    public static TheoryData<int, bool, string> Places
    {
        get
        {
            var data = new TheoryData<int, bool, string>();
            for (var phase = 0; phase < 3; phase++)
            {
                foreach (var isAsync in new[] { false, true })
                {
                    foreach (var schedule in ScheduleNames.All)
                        data.Add(phase, isAsync, schedule.Name);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task MailToNobody_ComesToNothing(int phase, bool isAsync, string schedule)
    {
        var honest = await RunAsync(Abuse.None, phase, isAsync, "Sequential");
        var simulation = Create(Abuse.MailsNobody, phase, isAsync, schedule);
        var report = await simulation.RunAsync(3);

        Assert.Equal(3 * 3, report.MailDropped);
        Assert.Equal(honest.StateHash(), simulation.StateHash());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task AnothersName_MakesNobodyAnother(int phase, bool isAsync, string schedule)
    {
        var honest = await RunAsync(Abuse.None, phase, isAsync, "Sequential");
        var simulation = await RunAsync(Abuse.ActsAsAnother, phase, isAsync, schedule);

        // The lines stand where they would: they are the villain's all the same. Of the rest nothing changes.
        Assert.Equal(honest.World.Ledger.Select(line => line.Value), simulation.World.Ledger.Select(line => line.Value));
        Assert.Equal(3, honest.World.Ledger.Zip(simulation.World.Ledger).Count(pair => pair.First.By != pair.Second.By));
        Assert.Equal(honest.Agents<Pest>().Select(pest => pest.Mood), simulation.Agents<Pest>().Select(pest => pest.Mood));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task TooMuchMail_FailsTheRun_AndIsNamed(int phase, bool isAsync, string schedule) =>
        AssertNamed(await FailAsync(Abuse.FloodsMail, phase, isAsync, schedule), phase, isAsync, nameof(SimulationOptions.MaxMail));

    [Theory]
    [MemberData(nameof(Places))]
    public async Task TooManyBirths_FailTheRun_AndAreNamed(int phase, bool isAsync, string schedule) =>
        AssertNamed(await FailAsync(Abuse.SpawnsWithoutEnd, phase, isAsync, schedule), phase, isAsync, nameof(SimulationOptions.MaxAgents));

    private static void AssertNamed(SimulationFailedException failed, int phase, bool isAsync, string setting)
    {
        Assert.Equal((0, (AgentId?)new AgentId(Villain)), (failed.Round, failed.Agent));
        Assert.EndsWith($"Pest.Write{(isAsync ? "Later" : "")}{phase}", failed.Node);
        Assert.Contains(setting, failed.Message);
    }

    private static Task<SimulationFailedException> FailAsync(Abuse abuse, int phase, bool isAsync, string schedule) =>
        Assert.ThrowsAsync<SimulationFailedException>(() => RunAsync(abuse, phase, isAsync, schedule).WaitAsync(TimeSpan.FromMinutes(1)));

    private static async Task<PestSimulation> RunAsync(Abuse abuse, int phase, bool isAsync, string schedule)
    {
        var simulation = Create(abuse, phase, isAsync, schedule);
        await simulation.RunAsync(3);
        return simulation;
    }

    private static PestSimulation Create(Abuse abuse, int phase, bool isAsync, string schedule) => new(
        new Inn(),
        Pest.CreateMany(Pests, i => new Pest(i == Villain ? abuse : Abuse.None, phase, isAsync)),
        new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = 2, MaxMail = 50, MaxAgents = 50 });
}

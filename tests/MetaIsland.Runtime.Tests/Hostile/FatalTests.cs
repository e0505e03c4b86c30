using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Hostile;

/// <summary>Law 11: what fails under <see cref="FailurePolicy.FailRun"/> ends the run, which names node and agent and refuses to go on.</summary>
public sealed class FatalTests
{
    private const int Villain = 3;

    public static TheoryData<Misdeed, Place, int, string> Misdeeds
    {
        get
        {
            var data = new TheoryData<Misdeed, Place, int, string>();
            foreach (var place in Enum.GetValues<Place>())
            {
                foreach (var misdeed in Mischief.At(place))
                {
                    for (var phase = 0; phase < 3; phase++)
                    {
                        foreach (var schedule in ScheduleNames.All)
                            data.Add(misdeed, place, phase, schedule.Name);
                    }
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Misdeeds))]
    public async Task AMisdeed_FailsTheRun_AndIsNamed(Misdeed misdeed, Place place, int phase, string schedule)
    {
        var time = new PatientTime();
        var simulation = new BruteSimulation(
            new Inn(),
            Brute.CreateMany(7, i => new Brute(i == Villain ? new Mischief(misdeed, place, phase) : default)),
            new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = 2, Time = time, Services = new OneService(time) });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3).WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.Equal((0, (AgentId?)new AgentId(Villain)), (failed.Round, failed.Agent));
        Assert.EndsWith($".{NameOf(place)}{phase}", failed.Node);
        Assert.Contains(misdeed switch
        {
            Misdeed.ThrowsInFinally => "the bill is wrong",
            Misdeed.ThrowsAtOnce or Misdeed.ThrowsLater => "the soup is cold",
            Misdeed.NeverReturns or Misdeed.IgnoresItsToken => "time-out of 00:00:05",
            Misdeed.ReturnsNoTask => "ArgumentNullException: Value cannot be null. (Parameter 'task')",
            _ => "Cancel",
        }, failed.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1));
        // The world is that of a commit: the first phase's, if a sync point was reached.
        Assert.All(simulation.World.Ledger, line => Assert.True(line.Phase < phase));
    }

    private static string NameOf(Place place) => place switch
    {
        Place.Call => "Call",
        Place.TimedCall => "TimedCall",
        Place.Thought => "Think",
        _ => "TimedThink",
    };
}

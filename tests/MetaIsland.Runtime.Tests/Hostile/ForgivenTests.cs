using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Hostile;

/// <summary>Law 11: what fails under <see cref="FailurePolicy.Skip"/> costs its own agent that output, and nothing and nobody else anything.</summary>
public sealed class ForgivenTests
{
    private const int Guests = 7;
    private const int Villain = 3;
    private const int Rounds = 3;

    public static TheoryData<Misdeed, Place, int, string> Misdeeds
    {
        get
        {
            var data = new TheoryData<Misdeed, Place, int, string>();
            foreach (var place in Enum.GetValues<Place>())
            {
                foreach (var misdeed in Mischief.At(place).Append(Misdeed.ReturnsNull))
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
    public async Task AMisdeed_CostsItsAgentTheOutput_AndNothingElse(Misdeed misdeed, Place place, int phase, string schedule)
    {
        var expected = await RunAsync(new Mischief(Misdeed.ReturnsNull, place, phase), Schedule.Sequential);
        var actual = await RunAsync(new Mischief(misdeed, place, phase), ScheduleNames.Find(schedule));

        Assert.Equal(expected.World.Ledger, actual.World.Ledger);
        Assert.Equal(expected.StateHash(), actual.StateHash());

        // What went wrong is on the tape: nobody does wrong again, and it comes to the same.
        var replay = Create(new Mischief(Misdeed.None, place, phase), ScheduleNames.Find(schedule), new LastingTrap(), TimeProvider.System, actual.Tape);
        await replay.RunAsync(Rounds);

        Assert.Equal(replay.StateHash(), Recorded(place) ? actual.StateHash() : (await RunAsync(default, Schedule.Sequential)).StateHash());
    }

    [Fact]
    public async Task AnAbsentOutput_CanBeTold()
    {
        var honest = await RunAsync(default, Schedule.Sequential);
        var absent = await RunAsync(new Mischief(Misdeed.ReturnsNull, Place.Thought, 2), Schedule.Sequential);

        Assert.NotEqual(honest.StateHash(), absent.StateHash());
        // The last phase of the last round is heard by nobody, and the ones before by everybody.
        Assert.Equal(
            honest.World.Ledger.Where(line => line.Phase < 2).Take(2 * Guests),
            absent.World.Ledger.Where(line => line.Phase < 2).Take(2 * Guests));
    }

    // A failure is on the tape where time, or a service, may have been the reason.
    private static bool Recorded(Place place) => place is Place.TimedCall or Place.TimedThought;

    private static async Task<GuestSimulation> RunAsync(Mischief mischief, ISchedule schedule)
    {
        var time = new PatientTime();
        var simulation = Create(mischief, schedule, time, time, null);
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));
        return simulation;
    }

    private static GuestSimulation Create(Mischief mischief, ISchedule schedule, ITrap trap, TimeProvider time, Tape? tape) => new(
        new Inn(),
        Guest.CreateMany(Guests, i => new Guest(i == Villain ? mischief : default)),
        new SimulationOptions { Schedule = schedule, Workers = 2, Time = time, Services = new OneService(trap), Seed = 5, Replay = tape });
}

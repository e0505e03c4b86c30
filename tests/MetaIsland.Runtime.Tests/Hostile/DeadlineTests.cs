using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Hostile;

/// <summary>Who finishes after the deadline has brought nothing: not then, and not later.</summary>
public sealed class DeadlineTests
{
    public static TheoryData<LatePolicy, int, string> Cases
    {
        get
        {
            var data = new TheoryData<LatePolicy, int, string>();
            foreach (var late in new[] { LatePolicy.Drop, LatePolicy.Cancel })
            {
                for (var phase = 0; phase < 2; phase++)
                {
                    foreach (var schedule in ScheduleNames.All)
                        data.Add(late, phase, schedule.Name);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhoFinishesAfterTheDeadline_IsAbsent_AndNothingElse(LatePolicy late, int phase, string schedule)
    {
        // Enough rounds for what began in the first to end while they go on.
        var expected = await HashAsync(late, phase, isLate: false, "Sequential");
        var actual = await HashAsync(late, phase, isLate: true, schedule);

        Assert.Equal(expected, actual);
    }

    private static async Task<StateHash> HashAsync(LatePolicy late, int phase, bool isLate, string schedule)
    {
        // The last one, since in some schedules it holds up who comes behind it.
        var laggards = Laggard.CreateMany(5, i => i == 4 ? new Laggard(phase, isLate) : new Laggard(-1, isLate: true));
        var options = new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = 2, Time = new VirtualTime(Latency.None) };
        Simulation simulation = late == LatePolicy.Drop ? new DropSimulation(new Inn(), laggards, options) : new CancelSimulation(new Inn(), laggards, options);
        await simulation.RunAsync(15).WaitAsync(TimeSpan.FromMinutes(1));
        return simulation.StateHash();
    }
}

using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Timing;

/// <summary>A hundred thousand agents in the middle of an asynchronous node, all at once: no thread an agent, and the same result.</summary>
public sealed class CrowdTests
{
    private const int Agents = 100_000;
    private const int Rounds = 1;

    private static readonly Lazy<Task<StateHash>> Expected = new(() => HashAsync(Schedule.Sequential, new OpenDoor(), new VirtualTime(Latency.None)));

    [Theory]
    [InlineData("Lockstep")]
    [InlineData("Isolated")]
    [InlineData("Tokens")]
    [InlineData("Hybrid")]
    [InlineData("Actors")]
    public async Task AHundredThousandAtOnce_ComeToTheSameAsOneAfterAnother(string schedule)
    {
        // Nobody goes on before the last has come: whoever could not have all of them waiting would wait for ever.
        Assert.Equal(await Expected.Value, await HashAsync(ScheduleNames.Find(schedule), new Crowd(Agents, Rounds), TimeProvider.System));
    }

    [Theory]
    [InlineData("Lockstep")]
    [InlineData("Isolated")]
    [InlineData("Tokens")]
    [InlineData("Hybrid")]
    [InlineData("Actors")]
    public async Task InVirtualTimeToo(string schedule) =>
        Assert.Equal(await Expected.Value, await HashAsync(ScheduleNames.Find(schedule), new OpenDoor(), new VirtualTime(Latency.None)));

    private static async Task<StateHash> HashAsync(ISchedule schedule, ICrowd crowd, TimeProvider time)
    {
        var simulation = new CrowdSimulation(new Hall(), Guest.CreateMany(Agents), new SimulationOptions { Schedule = schedule, Services = new OneService(crowd), Time = time });
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(5));
        return simulation.StateHash();
    }
}

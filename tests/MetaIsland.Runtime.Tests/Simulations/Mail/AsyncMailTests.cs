namespace MetaIsland.Tests.Simulations;

/// <summary>Handlers that wait and handlers that are recorded.</summary>
public sealed class AsyncMailTests
{
    private const int Doctors = 4;

    public static TheoryData<ISchedule, int> Schedules => MailTests.Schedules;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EverySchedule_GivesTheSameHashes_AndItsTapeReplays(ISchedule schedule, int workers)
    {
        var (expected, _) = await LiveAsync(Schedule.Sequential, 1);
        var (live, adviser) = await LiveAsync(schedule, workers);
        var replay = new ClinicSimulation(new Clinic(), Doctor.CreateMany(Doctors), new SimulationOptions { Replay = live.Tape, Schedule = schedule, Workers = workers });
        await replay.RunAsync(3);

        Assert.Equal(expected.StateHash(), live.StateHash());
        Assert.Equal(expected.StateHash(), replay.StateHash());
        Assert.Equal(live.Tape.Outcomes, replay.Tape.Outcomes);
        // Mail is heard behind the sync point of the round it was sent in.
        Assert.Equal(3 * Doctors, adviser.Asked);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task InVirtualTime_HandlersTakeTheirTimeOneAfterAnother(ISchedule schedule, int workers)
    {
        var time = new VirtualTime(Latency.Constant(TimeSpan.FromSeconds(1)));
        var simulation = new ClinicSimulation(new Clinic(), Doctor.CreateMany(Doctors),
            new SimulationOptions { Services = new Adviser(), Schedule = schedule, Workers = workers, Time = time });
        var report = await simulation.RunAsync(1);

        // Four questions and an alarm a doctor, one second each, and two milliseconds at most besides; Sequential takes one doctor after another.
        var seconds = schedule == Schedule.Sequential ? 5 * Doctors : 5;
        Assert.InRange(report.Makespan, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds + 0.04));
    }

    [Fact]
    public async Task TheTape_KnowsAHandlersRunByThePlaceOfItsMessage()
    {
        var (live, _) = await LiveAsync(Schedule.Hybrid, 2);

        // Each doctor hears questions of 0, 1 and 2 first: the alarm of agent 2 is its fourth message, and the place counts from 0.
        Assert.True(live.Tape.TryGet(new TapeKey(1, 3, "MetaIsland.Tests.Simulations.Doctor.On", Call: 3), out _));
        Assert.False(live.Tape.TryGet(new TapeKey(1, 3, "MetaIsland.Tests.Simulations.Doctor.On"), out _));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AHandlerThatThrows_FailsTheRunInItsName(ISchedule schedule, int workers)
    {
        var simulation = Create(new Adviser { Refuses = 2 }, schedule, workers);
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(2));

        Assert.Equal(new AgentId(2), failed.Agent);
        Assert.Equal("MetaIsland.Tests.Simulations.Doctor.On", failed.Node);
        Assert.IsType<FormatException>(failed.InnerException);
        Assert.True(simulation.Tape.TryGet(new TapeKey(0, 2, "MetaIsland.Tests.Simulations.Doctor.On", Call: 3), out var outcome));
        Assert.Contains("no more", outcome.Failure);
    }

    private static async Task<(ClinicSimulation, Adviser)> LiveAsync(ISchedule schedule, int workers)
    {
        var adviser = new Adviser();
        var live = Create(adviser, schedule, workers);
        await live.RunAsync(3);
        return (live, adviser);
    }

    private static ClinicSimulation Create(Adviser adviser, ISchedule schedule, int workers) =>
        new(new Clinic(), Doctor.CreateMany(Doctors), new SimulationOptions { Services = adviser, Schedule = schedule, Workers = workers });

    private sealed class Adviser : IAdviser, IServiceProvider
    {
        private int asked;

        public int Asked => asked;

        public int Refuses { get; init; } = -1;

        public object? GetService(Type serviceType) => serviceType == typeof(IAdviser) ? this : null;

        public async Task<int> AdviseAsync(int question, CancellationToken stop)
        {
            Interlocked.Increment(ref asked);
            await Task.Yield();
            return question != Refuses ? question : throw new FormatException("no more advice");
        }
    }
}

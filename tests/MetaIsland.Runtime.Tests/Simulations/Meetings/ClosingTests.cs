namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Who is in when a sync point closes, and which version its body reads (DESIGN section 5).</summary>
public sealed class ClosingTests
{
    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AQuorum_ClosesWithExactlySoMany(string schedule, int workers)
    {
        var simulation = new QuorumSimulation(new Parish(), Voter.CreateMany(10), Options(schedule, workers));
        var report = await simulation.RunAsync(3).WaitAsync(TimeSpan.FromMinutes(1));

        // Eight of ten, in each round; the two who are out have posted too, and know that they were out.
        for (var agent = 0; agent < 10; agent++)
        {
            var own = agent < 8 ? agent.ToString() : "not me";
            Assert.Equal(
                Enumerable.Range(0, 3).Select(round => $"{round}: 0,1,2,3,4,5,6,7,10 of which {own}, {11 * (round + 1)} notices"),
                simulation.Agents<Voter>()[agent].Heard);
        }
        // The body reads the version before: nothing that was posted in its round. Its own notice comes behind that.
        Assert.Equal([0, 11, 22], simulation.World.Notices.Where(notice => notice.By < 0).Select(notice => notice.Value));
        Assert.Equal([-1, -1, -1], simulation.World.Notices.Chunk(11).Select(round => round[10].By));
        if (schedule != "Sequential")
            Assert.Equal(TimeSpan.FromSeconds(3 * 8), report.Makespan);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AQuorum_IsThePartThatIsWritten(string schedule, int workers)
    {
        var simulation = new OddQuorumSimulation(new Parish(), Voter.CreateMany(100), Options(schedule, workers));
        await simulation.RunAsync(2).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([55, 55], simulation.World.Notices.Where(notice => notice.By < 0).Select(notice => notice.Value));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhoComesBeforeTheSyncPointBeforeHasClosed_ComesAtZero(string schedule, int workers)
    {
        var simulation = new EarlyBirdSimulation(new Parish(), EarlyBird.CreateMany(4), Options(schedule, workers));
        await simulation.RunAsync(4).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([0, 0, 0, 0], simulation.World.Notices.Where(notice => notice.By == -2).Select(notice => notice.Value));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task ABarrier_ClosesWithEverybody_AndReadsWhatTheyPosted(string schedule, int workers)
    {
        var simulation = new BarrierSimulation(new Parish(), Voter.CreateMany(5), Options(schedule, workers));
        await simulation.RunAsync(2).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.All(simulation.Agents<Voter>(), (voter, agent) => Assert.Equal($"1: 0,1,2,3,4,5 of which {agent}, 12 notices", voter.Heard[1]));
        Assert.Equal([5, 11], simulation.World.Notices.Where(notice => notice.By < 0).Select(notice => notice.Value));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AStreamThatIsLeft_StillWaitsForAll_AndReadsTheVersionBefore(string schedule, int workers)
    {
        var simulation = new StreamSimulation(new Parish(), Voter.CreateMany(5), Options(schedule, workers));
        await simulation.RunAsync(2).WaitAsync(TimeSpan.FromMinutes(1));

        // One after another they need longer, and come in the same order.
        if (schedule != "Sequential")
            Assert.All(simulation.Agents<Voter>(), (voter, agent) => Assert.Equal($"1: 0,1,2 of which {agent}, 12 notices", voter.Heard[1]));
        Assert.Equal([0, 6], simulation.World.Notices.Where(notice => notice.By < 0).Select(notice => notice.Value));
    }

    private static SimulationOptions Options(string schedule, int workers) => new()
    {
        Schedule = ScheduleNames.Find(schedule),
        Workers = workers,
        Time = new VirtualTime(Latency.None),
    };
}

namespace MetaIsland.Tests.Simulations;

/// <summary>Law 12: who hears what, where and in which order.</summary>
public sealed class MailTests
{
    private const int People = 7;

    public static TheoryData<ISchedule, int> Schedules => new()
    {
        { Schedule.Sequential, 1 }, { Schedule.Lockstep, 1 }, { Schedule.Lockstep, 8 }, { Schedule.Isolated, 1 }, { Schedule.Isolated, 8 },
        { Schedule.Tokens, 1 }, { Schedule.Tokens, 8 }, { Schedule.Hybrid, 1 }, { Schedule.Hybrid, 8 }, { Schedule.Actors, 1 }, { Schedule.Actors, 8 },
    };

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EverySchedule_GivesTheSameHashes(ISchedule schedule, int workers)
    {
        var expected = Create(new SimulationOptions { Schedule = Schedule.Sequential });
        var simulation = Create(new SimulationOptions { Schedule = schedule, Workers = workers });
        for (var round = 0; round < 4; round++)
        {
            await expected.RunAsync(1);
            await simulation.RunAsync(1);
            Assert.Equal(expected.StateHash(), simulation.StateHash());
        }
        var atOnce = Create(new SimulationOptions { Schedule = schedule, Workers = workers });
        await atOnce.RunAsync(4);

        Assert.Equal(expected.StateHash(), atOnce.StateHash());
        Assert.Equal(expected.World.Heard, atOnce.World.Heard);
    }

    [Fact]
    public async Task AnAgent_HearsBySenderAndNumber_BehindTheSyncPointAndAtTheNextStart()
    {
        var simulation = Create();
        await simulation.RunAsync(2);
        var heard = simulation.World.Heard.Where(line => line.Split(' ')[1] == "1").ToList();

        // Two neighbours greet agent 1; the last phase's song of agent 0 waits for the next round, and is heard before anything is sent there.
        Assert.Equal("0.0 1 hears hello 1 of 0", heard[0]);
        Assert.Equal("0.1 1 hears hello 62 of 6", heard[1]);
        Assert.StartsWith("1.2 1 hears song of 0 in round 0", heard[2]);
        Assert.Equal(5, heard.Count);
    }

    [Fact]
    public async Task MailToNobody_IsDroppedAndCounted()
    {
        var simulation = Create();
        var dropped = new List<long>();
        await foreach (var report in simulation.RoundsAsync(2))
            dropped.Add(report.MailDropped);

        // To an id nobody has, and of a type nobody hears.
        Assert.Equal([2 * People, 2 * People], dropped);
        Assert.Equal(2 * People, (await simulation.RunAsync(1)).MailDropped);
    }

    [Fact]
    public async Task TheReport_CountsEveryHandlerThatRan()
    {
        var simulation = Create();
        var first = await simulation.RunAsync(1);
        var second = await simulation.RunAsync(1);

        // Greet and Sing, two greetings each; from the second round on also a song and two answers of the round before.
        Assert.Equal(4 * People, first.NodesRun);
        Assert.Equal(7 * People, second.NodesRun);
    }

    [Fact]
    public async Task MailOnItsWay_IsState()
    {
        var one = new WhisperSimulation(new Silence(), [new Whisperer(1), new Whisperer(0)]);
        var other = new WhisperSimulation(new Silence(), [new Whisperer(2), new Whisperer(0)]);
        await one.RunAsync(1);
        await other.RunAsync(1);

        // All they differ in is what has been said and not been heard.
        Assert.NotEqual(one.StateHash(), other.StateHash());
    }

    [Fact]
    public async Task MoreThanMaxMailInOneNode_FailsTheSender()
    {
        var simulation = Create(new SimulationOptions { MaxMail = 2 });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1));

        Assert.Equal(new AgentId(0), failed.Agent);
        Assert.Equal(PostSimulation.Nodes.Greet, failed.Node);
        Assert.IsType<InvalidOperationException>(failed.InnerException);
        Assert.Contains("agent 0 sends more than 2 messages in one round: send less, or raise SimulationOptions.MaxMail", failed.Message);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task MoreThanMaxMailOverAllNodes_FailsTheSender(ISchedule schedule, int workers)
    {
        var simulation = Create(new SimulationOptions { MaxMail = 6, Schedule = schedule, Workers = workers });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(2));

        // Three greetings, two answers to them, two songs: the seventh is one too many.
        Assert.Equal(0, failed.Round);
        Assert.Equal(PostSimulation.Nodes.Sing, failed.Node);
        Assert.Equal(new AgentId(0), failed.Agent);
        Assert.Contains("MaxMail", failed.Message);
    }

    [Fact]
    public async Task ExactlyMaxMail_IsFine() => await Create(new SimulationOptions { MaxMail = 7 }).RunAsync(4);

    private static PostSimulation Create(SimulationOptions? options = null) =>
        new(new PostTown(), Neighbour.CreateMany(People, i => new Neighbour(i, People)), options);
}

namespace MetaIsland.Tests.Simulations;

/// <summary>Law 13: births, retirements and ids.</summary>
public sealed class PopulationTests
{
    public static TheoryData<ISchedule, int> Schedules => MailTests.Schedules;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EverySchedule_GivesTheSameHashes(ISchedule schedule, int workers)
    {
        const int rounds = 12;
        var expected = Wood(Schedule.Sequential, 1, Hashing.EveryRound);
        var hashes = await HashesAsync(expected, rounds);
        var atOnce = Wood(schedule, workers, Hashing.Off);
        await atOnce.RunAsync(rounds);

        Assert.Equal(hashes, await HashesAsync(Wood(schedule, workers, Hashing.EveryRound), rounds));
        Assert.Equal(rounds, hashes.Distinct().Count());
        Assert.Equal(hashes[^1], atOnce.StateHash());
        Assert.Equal(expected.World.Calls, atOnce.World.Calls);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task Births_GetIdsInCanonicalOrderOverAllTypes(ISchedule schedule, int workers)
    {
        var simulation = Create(new SimulationOptions { Schedule = schedule, Workers = workers }, "po", "op");
        await simulation.RunAsync(2);

        // Agents 0 and 1, orphan 2; then what 0 and 1 asked for, in their order; then the sync point's foundling.
        Assert.Equal(["0 po", "1 op", "3 child-of-0", "6 child-of-1"], simulation.Agents<Parent>().Select(p => $"{p.Id} {p.Orders}"));
        Assert.Equal([(2, -7), (4, 0), (5, 1), (7, -1)], simulation.Agents<Orphan>().Select(o => (o.Id, o.Of)));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task TheDead_LeaveNoGapAndTheirIdsAreNotGivenAgain(ISchedule schedule, int workers)
    {
        var simulation = Create(new SimulationOptions { Schedule = schedule, Workers = workers }, "", "r0 p", "");
        await simulation.RunAsync(1);
        Assert.Equal([1, 2], simulation.Agents<Parent>().Select(p => p.Id));
        await simulation.RunAsync(2);

        // The orphan is 3, the foundling of round 0 is 4.
        Assert.Equal([1, 2, 5], simulation.Agents<Parent>().Select(p => p.Id));
        Assert.Equal([3, 4], simulation.Agents<Orphan>().Select(o => o.Id));
    }

    [Fact]
    public async Task RetiringTheDeadAStrangerOrTwice_IsRejected()
    {
        var simulation = Create(null, "r1r1r9f1 r1", "", "f3");
        var first = await simulation.RunAsync(1);
        var second = await simulation.RunAsync(1);

        // Agent 1 and orphan 3 retire and the foundling comes; 1 again, 9 of nowhere and 1 as an orphan are nothing.
        Assert.Equal((3, 3), (first.EventsApplied, first.EventsRejected));
        Assert.Equal((0, 1), (second.EventsApplied, second.EventsRejected));
    }

    [Fact]
    public async Task ANewbornId_CannotBeGuessed()
    {
        var simulation = Create(null, "pr2r3");
        var report = await simulation.RunAsync(1);

        Assert.Equal((2, 2), (report.EventsApplied, report.EventsRejected));
        Assert.Equal(2, simulation.Agents<Parent>().Count);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task ABirthBeyondMaxAgents_FailsTheRun(ISchedule schedule, int workers)
    {
        var simulation = Create(new SimulationOptions { MaxAgents = 5, Schedule = schedule, Workers = workers }, "p", "p");
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3));

        // Three live and two are born: the foundling is one too many.
        Assert.Equal(0, failed.Round);
        Assert.Contains("MaxAgents", failed.Message);
        Assert.Equal(NurserySimulation.Nodes.Call, failed.Node);
        Assert.Null(failed.Agent);
        Assert.Equal(2, simulation.Agents<Parent>().Count);
    }

    [Fact]
    public async Task ABirthBeyondMaxAgents_NamesTheAgentAndItsNode()
    {
        var simulation = Create(new SimulationOptions { MaxAgents = 4 }, "p", "p");
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3));

        Assert.Equal(new AgentId(1), failed.Agent);
        Assert.Equal(NurserySimulation.Nodes.ParentObey, failed.Node);
        Assert.Contains("agent 1 lets more than 4 agents live at once: spawn fewer, or raise SimulationOptions.MaxAgents", failed.Message);
    }

    [Theory]
    [InlineData("n", typeof(ArgumentNullException), "Nobody is to be born")]
    [InlineData("e", typeof(InvalidOperationException), "MaxAgents")]
    [InlineData("s", typeof(InvalidOperationException), "lives already")]
    [InlineData("t", typeof(InvalidOperationException), "spawned twice")]
    public async Task ABirthThatCannotBe_FailsItsNode(string order, Type error, string message)
    {
        var simulation = Create(new SimulationOptions { MaxAgents = 100 }, "", order);
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1));

        Assert.Equal(new AgentId(1), failed.Agent);
        Assert.Equal(NurserySimulation.Nodes.ParentObey, failed.Node);
        Assert.IsType(error, failed.InnerException);
        Assert.Contains(message, failed.Message);
    }

    [Fact]
    public async Task WhoeverRetires_LivesToTheEndOfTheRound()
    {
        var simulation = Create(null, "r0s");
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1));

        Assert.Contains("lives already", failed.Message);
    }

    private static async Task<List<StateHash?>> HashesAsync(WoodSimulation simulation, int rounds)
    {
        var hashes = new List<StateHash?>();
        await foreach (var report in simulation.RoundsAsync(rounds))
            hashes.Add(report.Hash);
        return hashes;
    }

    private static NurserySimulation Create(SimulationOptions? options, params string[] orders) =>
        new(new Nursery(), [.. orders.Select(word => new Parent(word))], [new Orphan { Of = -7 }], options);

    private static WoodSimulation Wood(ISchedule schedule, int workers, Hashing hash) =>
        new(new Wood(), Fox.CreateMany(5, i => new Fox(i)), Hare.CreateMany(4, _ => new Hare()), new SimulationOptions { Schedule = schedule, Workers = workers, Hash = hash });
}

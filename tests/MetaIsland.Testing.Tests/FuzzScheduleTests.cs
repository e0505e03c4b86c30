using MetaIsland.Testing.Running;

namespace MetaIsland.Testing.Tests;

/// <summary>What orders a shuffled schedule comes to.</summary>
public sealed class FuzzScheduleTests
{
    [Fact]
    public async Task OfTwoNodesOfTwoAgents_EveryOrderComes()
    {
        var orders = new HashSet<string>();
        for (var seed = 0UL; seed < 400; seed++)
            orders.Add(string.Join(' ', await TraceAsync(new FuzzSchedule(seed), rounds: 1)));
        Assert.Equal(4 * 3 * 2 * 1, orders.Count);
    }

    [Fact]
    public async Task Seed_RepeatsItsOrder()
    {
        for (var seed = 0UL; seed < 20; seed++)
            Assert.Equal(await TraceAsync(new FuzzSchedule(seed), rounds: 5), await TraceAsync(new FuzzSchedule(seed), rounds: 5));
    }

    [Fact]
    public async Task EachRound_HasAnOrderOfItsOwn()
    {
        var trace = new List<string>();
        var simulation = Programs.Named("Unsafe", "Traced").Create(new SimulationOptions { Schedule = new FuzzSchedule(1, FuzzStrategy.Shuffled), Time = new VirtualTime(Latency.None) });
        await foreach (var _ in simulation.RoundsAsync(20))
            trace.Add(string.Concat(Trace("Traced").TakeLast(4).Select(step => step[^2..])));
        Assert.True(trace.Distinct().Count() > 5, string.Join(' ', trace));
    }

    [Fact]
    public async Task OneThread_RunsOneStepAtATime()
    {
        await TraceAsync(new FuzzSchedule(3), rounds: 10);
        Assert.Single((IEnumerable<int>)Programs.Named("Unsafe", "Traced").Create.Method.DeclaringType!.Assembly.GetType("Traced.Citizen")!.GetField("Threads")!.GetValue(null)!);
    }

    [Fact]
    public async Task Reversed_TakesTheLastAgentFirst()
    {
        foreach (var seed in Enumerable.Range(0, 20))
            Assert.Equal("1100", string.Concat((await TraceAsync(new FuzzSchedule((ulong)seed, FuzzStrategy.Reversed), rounds: 1)).Select(step => step[^1])));
    }

    [Theory]
    [InlineData(FuzzStrategy.OneAhead)]
    [InlineData(FuzzStrategy.OneBehind)]
    public async Task OneAgent_GoesRoundsAheadOfTheOther(FuzzStrategy strategy)
    {
        var traces = new List<string>();
        foreach (var seed in Enumerable.Range(0, 20))
            traces.Add(string.Concat((await TraceAsync(new FuzzSchedule((ulong)seed, strategy), rounds: 3)).Select(step => step[^1])));
        Assert.Equal(["000000111111", "111111000000"], traces.Distinct().Order());
    }

    [Fact]
    public async Task AgentByAgent_FinishesOneAgentOfARound_BeforeTheNext()
    {
        var traces = new HashSet<string>();
        foreach (var seed in Enumerable.Range(0, 20))
            traces.Add(string.Concat((await TraceAsync(new FuzzSchedule((ulong)seed, FuzzStrategy.AgentByAgent), rounds: 1)).Select(step => step[^1])));
        Assert.Equal(["0011", "1100"], traces.Order());
    }

    [Fact]
    public async Task SlowNodes_FallAsleepAndWakeInManyOrders_AndASeedRepeatsItsOwn()
    {
        var orders = new HashSet<string>();
        var program = Programs.Named("Unsafe", "TracedSleep");
        foreach (var way in Ways.Of(new FuzzOptions { Again = false, Cultures = [], Schedules = [], Seeds = 200 }, []))
        {
            orders.Add(await RunAsync(way));
            Assert.Contains(await RunAsync(way), orders);
        }
        // Of those that sleep at once, the first to fall asleep is not always the first to wake.
        var asleep = orders.Where(order => order.Split(',').Take(3).All(step => step.StartsWith("asleep", StringComparison.Ordinal))).ToList();
        Assert.Contains(asleep, order => order.IndexOf("awake 1", StringComparison.Ordinal) < order.IndexOf("awake 0", StringComparison.Ordinal));
        var woken = orders.Select(order => string.Concat(order.Split(',').Where(step => step.StartsWith("awake", StringComparison.Ordinal)).Select(step => step[^1]))).ToHashSet();
        Assert.Equal(3 * 2 * 1, woken.Count);
        // One wakes before another falls asleep, and all sleep at once.
        Assert.Contains(orders, order => order.StartsWith("asleep 1,awake 1", StringComparison.Ordinal));
        Assert.Contains(orders, order => order.Split(',').Take(3).All(step => step.StartsWith("asleep", StringComparison.Ordinal)));

        async Task<string> RunAsync(Way way)
        {
            await program.Create(new SimulationOptions { Schedule = way.Schedule, Time = way.Time() }).RunAsync(1);
            return string.Join(',', Trace("TracedSleep"));
        }
    }

    [Fact]
    public void HalfOfAllSeeds_Shuffle_AndTheOthersTakeTurns()
    {
        var strategies = Enumerable.Range(0, 80).Select(seed => new FuzzSchedule((ulong)seed).Strategy).CountBy(strategy => strategy).ToDictionary();
        Assert.Equal(40, strategies[FuzzStrategy.Shuffled]);
        Assert.Equal(Enum.GetValues<FuzzStrategy>(), strategies.Keys.Order());
    }

    [Fact]
    public void UnknownStrategy_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new FuzzSchedule(1, (FuzzStrategy)17));

    private static async Task<List<string>> TraceAsync(FuzzSchedule schedule, int rounds)
    {
        await Programs.Named("Unsafe", "Traced").Create(new SimulationOptions { Schedule = schedule, Time = new VirtualTime(Latency.None) }).RunAsync(rounds);
        return [.. Trace("Traced")];
    }

    private static List<string> Trace(string program) =>
        (List<string>)Programs.Named("Unsafe", program).Create.Method.DeclaringType!.Assembly.GetType($"{program}.Citizen")!.GetField("Trace")!.GetValue(null)!;
}

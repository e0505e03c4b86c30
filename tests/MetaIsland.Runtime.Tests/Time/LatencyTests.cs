namespace MetaIsland.Runtime.Tests;

public sealed class LatencyTests
{
    private static readonly AgentId Agent = new(3);

    [Fact]
    public void None_TakesNoTime() => Assert.Equal(TimeSpan.Zero, Of(Latency.None));

    [Fact]
    public void Constant_TakesAsLong() => Assert.Equal(TimeSpan.FromSeconds(2), Of(Latency.Constant(TimeSpan.FromSeconds(2))));

    [Theory]
    [InlineData(20, 0.5)]
    [InlineData(2000, 1.0)]
    [InlineData(2000, 2.0)]
    public void LogNormal_HasItsMedianAndSigma(int medianMs, double sigma)
    {
        const int count = 20_000;
        var time = new VirtualTime(Latency.LogNormal(TestRuns.Ms(medianMs), sigma), seed: 5);
        var logs = Enumerable.Range(0, count)
            .Select(agent => Math.Log(time.LatencyOf(new AgentId(agent), "Demo.A.Think", 0xCAFE, round: 0) / TestRuns.Ms(medianMs)))
            .Order().ToArray();
        var deviation = Math.Sqrt(logs.Average(log => log * log));

        // Standard errors: of a median sigma sqrt(pi / 2n), of a standard deviation sigma / sqrt(2n).
        Assert.InRange(logs[count / 2] / (sigma * Math.Sqrt(Math.PI / (2 * count))), -4, 4);
        Assert.InRange((deviation - sigma) / (sigma / Math.Sqrt(2 * count)), -4, 4);
    }

    [Fact]
    public void LogNormal_WithoutSpread_IsTheMedian()
    {
        Assert.Equal(TimeSpan.FromSeconds(2), Of(Latency.LogNormal(TimeSpan.FromSeconds(2), 0)));
        Assert.Equal(TimeSpan.Zero, Of(Latency.LogNormal(TimeSpan.Zero, 1e300)));
    }

    [Fact]
    public void LogNormal_BeyondAllTime_IsTheLongest()
    {
        var longest = Latency.LogNormal(TimeSpan.MaxValue, 1e300);

        Assert.All(Enumerable.Range(0, 10), round => Assert.True(longest.Of(0, Agent, "A", 1, round, 0) is { Ticks: 0 or long.MaxValue }));
    }

    [Fact]
    public void Draws_DependOnSeedRoundAgentNodeAndCall_AndOnNothingElse()
    {
        var latency = Latency.From((_, _, _, draws) => new TimeSpan(draws.Next(int.MaxValue)));
        TimeSpan[] all =
        [
            latency.Of(1, new AgentId(2), "A", 3, 4, 5),
            latency.Of(9, new AgentId(2), "A", 3, 4, 5),
            latency.Of(1, new AgentId(9), "A", 3, 4, 5),
            latency.Of(1, new AgentId(2), "A", 9, 4, 5),
            latency.Of(1, new AgentId(2), "A", 3, 9, 5),
            latency.Of(1, new AgentId(2), "A", 3, 4, 9),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(all[0], latency.Of(1, new AgentId(2), "A", 3, 4, 5));
    }

    [Fact]
    public void Draws_AreNotThoseOfTheNode()
    {
        var latency = Latency.From((_, _, _, draws) => new TimeSpan(draws.Next(int.MaxValue)));
        var node = default(Randomness.RandomDraws);
        node.Restart(seed: 1, round: 4, agent: 2, name: 3);

        Assert.NotEqual((long)node.NextUInt32() * int.MaxValue >> 32, latency.Of(1, new AgentId(2), "A", 3, 4, 0).Ticks);
    }

    [Fact]
    public void From_IsToldWhoWhatAndWhen()
    {
        var asked = new List<(AgentId, string, int)>();
        var latency = Latency.From((agent, node, round, _) =>
        {
            asked.Add((agent, node, round));
            return TimeSpan.Zero;
        });

        latency.Of(0, new AgentId(-1), "Demo.S.Judge", 1, 2, 0);

        Assert.Equal([(new AgentId(-1), "Demo.S.Judge", 2)], asked);
    }

    [Fact]
    public void Recorded_TakesAsLongAsThen_AndElseNoTime()
    {
        var tape = new Tape();
        tape.Record(new TapeKey(2, 3, "Demo.A.Think"), new TapeOutcome(Value: 1, Failure: null, TestRuns.Ms(12)));
        tape.Record(new TapeKey(2, -1, "Demo.S.Judge"), new TapeOutcome(Value: 1, Failure: null, TestRuns.Ms(13)));
        var latency = Latency.Recorded(tape);

        Assert.Equal(TestRuns.Ms(12), latency.Of(0, Agent, "Demo.A.Think", 0, round: 2, 0));
        Assert.Equal(TestRuns.Ms(13), latency.Of(0, new AgentId(-1), "Demo.S.Judge", 0, round: 2, 0));
        Assert.Equal(TimeSpan.Zero, latency.Of(0, Agent, "Demo.A.Think", 0, round: 1, 0));
    }

    [Fact]
    public void NegativeLatency_IsRefused_NamingNodeAndAgent()
    {
        var latency = Latency.From((_, _, _, _) => new TimeSpan(-1));

        var e = Assert.Throws<InvalidOperationException>(() => latency.Of(0, Agent, "Demo.A.Think", 0, round: 2, 0));

        Assert.Equal("The latency of Demo.A.Think of agent 3 in round 2 is -00:00:00.0000001: a latency is not negative.", e.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Latency.Constant(new TimeSpan(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Latency.LogNormal(new TimeSpan(-1), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Latency.LogNormal(TimeSpan.Zero, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Latency.LogNormal(TimeSpan.Zero, double.NaN));
    }

    private static TimeSpan Of(Latency latency) => latency.Of(seed: 0, Agent, "Demo.A.Think", 0xCAFE, round: 1, call: 0);
}

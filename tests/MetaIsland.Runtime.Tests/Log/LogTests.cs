namespace MetaIsland.Tests.Logging;

/// <summary>The log, and the world as the fold of it (laws 3, 4 and 6).</summary>
public sealed class LogTests
{
    private static readonly Act[][] Plans =
    [
        [new(What.Harvest, 1, 5), new(What.Harvest, 2, 30), new(What.Claim, 1, 4)],
        [new(What.Harvest, 1, 6), new(What.Claim, 0, 7)],
        [new(What.Harvest, 0, 1), new(What.Claim, 0, 9), new(What.Claim, 1, 6), default],
    ];

    [Fact]
    public async Task TheLog_HasWhatReachedItsApply_InCanonicalOrder()
    {
        var simulation = await RunAsync(rounds: 2);

        Assert.Equal(
        [
            "0 Judge 0 Work Harvest { Plot = 1, Amount = 5 } True",
            "0 Judge 2 Work Harvest { Plot = 0, Amount = 1 } True",
            "0 Judge - Judge QuotaSet { Amount = 3 } True",
            "0 Close - Close Claim { Plot = 3, Owner = nobody, Priority = 0 } True",
            "1 Judge 0 Work Harvest { Plot = 2, Amount = 30 } False",
            "1 Judge 2 Work Claim { Plot = 0, Owner = 9 shells, Priority = 9 } True",
            "1 Judge - Judge QuotaSet { Amount = 13 } True",
            "1 Close - Close Claim { Plot = 3, Owner = nobody, Priority = 0 } True",
        ],
        simulation.Log.Select(entry => $"{entry.Round} {Short(entry.Commit)} {entry.Agent?.Value.ToString() ?? "-"} {Short(entry.Node)} {entry.Event} {entry.IsApplied}"));
        Assert.Equal(8, simulation.Log.Count);
        Assert.Equal([3, 13], simulation.Log.Of<QuotaSet>().Select(law => law.Amount));
        Assert.Equal([5, 1], simulation.Log.Of<Harvest>().Select(harvest => harvest.Amount));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1_000_000)]
    public async Task TheWorldAtAnyRoundAndSyncPoint_IsWhatTheRunHad(int copyEvery)
    {
        var simulation = Create(new SimulationOptions { Log = true, LogCopyEvery = copyEvery });
        var had = new List<string> { Show(simulation.World) };
        await foreach (var _ in simulation.RoundsAsync(12))
            had.Add(Show(simulation.World));

        for (var round = -1; round < 12; round++)
        {
            Assert.Equal(had[round + 1], Show(simulation.WorldAt(round)));
            if (round < 0)
                continue;
            // Judge has closed, Close has not: its claim is not there yet in the first round.
            Assert.Equal(simulation.WorldAt(round).Quota, simulation.WorldAt(round, "Judge").Quota);
            Assert.Equal(had[round + 1], Show(simulation.WorldAt(round, "Close")));
        }
        Assert.False(simulation.WorldAt(0, "Judge").Owners.ContainsKey(3));
        Worlds.AssertFoldEqualsRun(simulation);
    }

    [Fact]
    public async Task ADiff_NamesFieldsAndElements()
    {
        var simulation = await RunAsync(rounds: 2);

        Assert.Equal(["Owners[3]: nothing -> nobody", "Quota: 0 -> 3", "Soil[0]: 20 -> 19", "Soil[1]: 20 -> 15"], simulation.Diff(-1, 0).Select(change => change.ToString()));
        Assert.Equal(["Owners[0]: nothing -> 9 shells", "Quota: 3 -> 13"], simulation.Diff(0, 1).Select(change => change.ToString()));
        Assert.Empty(simulation.Diff(1, 1));
        Assert.Equal("Quota: 13 -> 3", simulation.Diff(1, 0).Single(change => change.Field == "Quota").ToString());
    }

    [Fact]
    public async Task AnApplyThatReadsAStatic_IsCaughtByTheFold()
    {
        var simulation = Create(new SimulationOptions { Log = true }, [[new(What.Leak, 0, 1)]]);
        await simulation.RunAsync(3);

        var error = Assert.Throws<WorldFoldException>(() => Worlds.AssertFoldEqualsRun(simulation));
        Assert.Contains("round 2", error.Message);
    }

    [Fact]
    public async Task WithoutALog_AskingSaysHowToTurnItOn()
    {
        var simulation = Create(new SimulationOptions());
        await simulation.RunAsync(1);

        Assert.Contains("SimulationOptions.Log = true", Assert.Throws<InvalidOperationException>(() => simulation.Log).Message);
        Assert.Contains("SimulationOptions.Log = true", Assert.Throws<InvalidOperationException>(() => simulation.WorldAt(0)).Message);
        Assert.Contains("SimulationOptions.Decisions = true", Assert.Throws<InvalidOperationException>(() => simulation.Decisions).Message);
    }

    [Fact]
    public async Task ARoundOrSyncPointThatIsNotThere_IsNamed()
    {
        var simulation = await RunAsync(rounds: 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => simulation.WorldAt(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => simulation.WorldAt(-2));
        Assert.Throws<ArgumentOutOfRangeException>(() => simulation.Diff(0, 2));
        Assert.Contains("Judge, Close", Assert.Throws<ArgumentException>(() => simulation.WorldAt(0, "Judgement")).Message);
    }

    [Fact]
    public async Task ACommitThatThrew_IsNotInTheLog()
    {
        var simulation = Create(new SimulationOptions { Log = true, Decisions = true }, [[new(What.Harvest, 0, 1), new(What.Harvest, 0, 2)], [new(What.Nothing, 0, 0), new(What.Harvest, 1, -1)]]);

        var error = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(5));

        Assert.Contains("Harvest { Plot = 1, Amount = -1 }", error.Message);
        Assert.Equal(["0 Harvest { Plot = 0, Amount = 1 }", "0 QuotaSet { Amount = 2 }", "0 Claim { Plot = 3, Owner = nobody, Priority = 0 }"], simulation.Log.Select(entry => $"{entry.Round} {entry.Event}"));
        var failed = Assert.Single(simulation.Decisions, decision => decision.Round == 1);
        Assert.Equal((EventOutcome.Failed, new AgentId(1)), (failed.Outcome, failed.Agent));
        Assert.Throws<InvalidOperationException>(() => simulation.World);
    }

    private static async Task<CommonsSimulation> RunAsync(int rounds)
    {
        var simulation = Create(new SimulationOptions { Log = true });
        await simulation.RunAsync(rounds);
        return simulation;
    }

    private static CommonsSimulation Create(SimulationOptions options, Act[][]? plans = null) =>
        new(new Commons(4), [.. (plans ?? Plans).Select(plan => new Commoner(plan))], options);

    private static string Show(Commons.View world) => $"{string.Join(",", world.Soil)} {string.Join(",", world.Owners)} {world.Quota} {world.Leaks}";

    private static string Short(string name) => name[(name.LastIndexOf('.') + 1)..];
}

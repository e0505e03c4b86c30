namespace MetaIsland.Tests.Contesting;

/// <summary>A world that decides its contests itself, in a run; and what goes wrong in one.</summary>
public sealed class ResolveTests
{
    [Fact]
    public async Task AResolve_SharesOnTheWorldBefore_AndDecisionsSaySo()
    {
        var simulation = Create(new Merchant(1, 60), new Merchant(1, 70), new Merchant(1, 80), new Merchant(2, 5));
        await simulation.RunAsync(2);

        Assert.Equal([0, 100, 10, 0], simulation.World.Stalls);
        Assert.Equal(
        [
            "0: 60 Applied ",
            "1: 70 Applied Offer { Stall = 1, Coins = 40 }",
            "2: 80 Lost 0",
            "3: 5 Applied ",
        ],
        simulation.Decisions.Where(decision => decision.Round == 0).Select(Show));
        // Nothing is left of stall 1 in the second round.
        Assert.Equal(["0: 60 Lost ", "1: 70 Lost ", "2: 80 Lost "], simulation.Decisions.Where(decision => decision.Round == 1 && Equals(decision.Key, 1)).Select(Show));
        Assert.All(simulation.Decisions, decision => Assert.Equal("Haggle", decision.Rule));
    }

    [Fact]
    public async Task WhenWhoDecidesThrows_TheWorldIsTheOneBefore()
    {
        var simulation = Create(new Merchant(1, 60), new Merchant(3, -1), new Merchant(3, 2));

        var error = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3));

        Assert.StartsWith("Round 0: deciding the contest of Offer for 3 by Haggle threw InvalidOperationException: nobody haggles over less than nothing.", error.Message);
        Assert.Equal([0, 0, 0, 0], simulation.World.Stalls);
        Assert.Empty(simulation.Log);
        Assert.Empty(simulation.Decisions);
    }

    [Fact]
    public async Task WhenWhoDecidesPutsAnotherKeyInstead_ItSaysWhatIsWrong()
    {
        var error = await Assert.ThrowsAsync<SimulationFailedException>(() => Create(new Merchant(1, 0)).RunAsync(1));

        Assert.Contains("deciding the contest of Offer for 1 by Haggle threw ArgumentException", error.Message);
    }

    [Fact]
    public async Task AKeyOutOfRange_FailsTheRunWithEventAgentAndRound()
    {
        var simulation = Create(new Merchant(1, 60), new Merchant(7, 2));

        var error = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3));

        Assert.Contains("Round 0: applying Offer { Stall = 7, Coins = 2 } of", error.Message);
        Assert.Contains(new AgentId(1).ToString(), error.Message);
        Assert.Empty(simulation.Log);
        var failed = Assert.Single(simulation.Decisions);
        Assert.Equal((EventOutcome.Failed, new AgentId(1)), (failed.Outcome, failed.Agent));
        Assert.Throws<InvalidOperationException>(() => simulation.World);
    }

    [Fact]
    public async Task WhatAnAgentEmitsInTheRoundItRetires_IsApplied()
    {
        var simulation = Create(new Merchant(1, 10, leavesIn: 1), new Merchant(2, 1));
        await simulation.RunAsync(3);

        Assert.Equal([0, 20, 3, 0], simulation.World.Stalls);
        Assert.Equal([0, 1], simulation.Decisions.Where(decision => decision.Agent == new AgentId(0)).Select(decision => decision.Round));
    }

    private static BazaarSimulation Create(params Merchant[] merchants) => new(new Bazaar(), merchants, new SimulationOptions { Decisions = true, Log = true });

    private static string Show(EventDecision decision) =>
        $"{decision.Agent!.Value.Value}: {((Offer)decision.Event).Coins} {decision.Outcome} {decision.Instead ?? decision.Winner?.Value}";
}

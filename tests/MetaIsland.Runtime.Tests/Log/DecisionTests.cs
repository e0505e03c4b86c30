namespace MetaIsland.Tests.Logging;

/// <summary>Why each event was applied, rejected or lost.</summary>
public sealed class DecisionTests
{
    [Fact]
    public async Task EveryEvent_HasADecision_InASentence()
    {
        var simulation = new CommonsSimulation(new Commons(4),
        [
            new Commoner(new Act(What.Harvest, 1, 5), new Act(What.Harvest, 2, 30)),
            new Commoner(new Act(What.Harvest, 1, 6), new Act(What.Claim, 0, 7)),
            new Commoner(new Act(What.Nothing, 0, 1), new Act(What.Claim, 0, 9)),
        ],
        new SimulationOptions { Decisions = true });
        await simulation.RunAsync(2);

        var work = typeof(Commoner).FullName + ".Work";
        var close = typeof(CommonsSimulation).FullName;
        Assert.Equal(
        [
            $"Round 0, {close}.Judge: Harvest {{ Plot = 1, Amount = 5 }} of {new AgentId(0)} ({work}) was applied by FirstInOrder",
            $"Round 0, {close}.Judge: Harvest {{ Plot = 1, Amount = 6 }} of {new AgentId(1)} ({work}) lost 1 to {new AgentId(0)} by FirstInOrder",
            $"Round 0, {close}.Judge: QuotaSet {{ Amount = 3 }} of {close}.Judge was applied",
            $"Round 0, {close}.Close: Claim {{ Plot = 3, Owner = nobody, Priority = 0 }} of {close}.Close was applied by HighestPriority",
            $"Round 1, {close}.Judge: Harvest {{ Plot = 2, Amount = 30 }} of {new AgentId(0)} ({work}) was rejected: its [Apply] returned false by FirstInOrder",
            $"Round 1, {close}.Judge: Claim {{ Plot = 0, Owner = 7 shells, Priority = 7 }} of {new AgentId(1)} ({work}) lost 0 to {new AgentId(2)} by HighestPriority",
            $"Round 1, {close}.Judge: Claim {{ Plot = 0, Owner = 9 shells, Priority = 9 }} of {new AgentId(2)} ({work}) was applied by HighestPriority",
            $"Round 1, {close}.Judge: QuotaSet {{ Amount = 13 }} of {close}.Judge was applied",
            $"Round 1, {close}.Close: Claim {{ Plot = 3, Owner = nobody, Priority = 0 }} of {close}.Close was applied by HighestPriority",
        ],
        simulation.Decisions.Select(decision => decision.ToString()));

        var why = Assert.Single(simulation.Decisions.Find(new AgentId(1), round: 0, key: 1));
        Assert.Equal((EventOutcome.Lost, new AgentId(0), "FirstInOrder"), (why.Outcome, why.Winner, why.Rule));
        Assert.Empty(simulation.Decisions.Find(new AgentId(1), round: 1, key: 1));
    }
}

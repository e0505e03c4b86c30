using MetaIsland;
using SugarscapeSample.Model;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>Why somebody is where it is.</summary>
public sealed class DecisionTests
{
    [Fact]
    public async Task LostBid_IsExplainedByWhoWonIt()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded with { Rounds = 3 });
        var torus = Lands.Crowded.Size;
        var evening = simulation.WorldAt(2, nameof(SugarscapeSimulation.Settle));
        var lost = simulation.Decisions.Where(decision => decision is { Round: 2, Event: Move, Instead: Move }).ToList();
        Assert.NotEmpty(lost);

        foreach (var decision in lost)
        {
            var (wish, got) = ((Move)decision.Event, (Move)decision.Instead!);
            var lines = Explanation.Of(simulation.Decisions, new Question(wish.By, 2), torus);

            var end = got.To == got.From ? "stayed" : "went";
            Assert.EndsWith(
                $"wanted {torus.Describe(wish.To)} too, and {new AgentId(evening.Occupants[wish.To])} won it, by SeededLottery: it {end} {(end == "went" ? "to" : "at")} {torus.Describe(got.To)}.",
                lines[1]);
            Assert.Contains("was applied as Move", lines[0]);
            Assert.Equal(wish.By.Value, evening.Occupants[got.To]);
        }
    }

    [Fact]
    public async Task EveryBidEndsAtACell()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded with { Rounds = 5 });

        var moves = simulation.Decisions.Where(decision => decision.Event is Move).ToList();

        Assert.NotEmpty(moves);
        Assert.All(moves, decision => Assert.Equal((EventOutcome.Applied, "SeededLottery"), (decision.Outcome, decision.Rule)));
    }

    [Fact]
    public async Task WhoWasNotThere_DidNothing()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded with { Rounds = 1 });

        var line = Assert.Single(Explanation.Of(simulation.Decisions, new Question(new AgentId(999), 0), Lands.Crowded.Size));

        Assert.Equal("agent 999 did nothing in round 0: it was not born yet, had died, or found no place to land.", line);
    }
}

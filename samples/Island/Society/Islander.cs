using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// One member: what it does in the stages of a round. What a node takes is what it waits for; the fields are its own, and only its nodes touch
/// them.
/// </summary>
[Agent]
public sealed partial class Islander(Character character)
{
    private int hunger;
    private int stockBefore = 100;
    private bool wasTurnedAway;

    /// <summary>Stage 2: what the member makes of its island, each on its own.</summary>
    [Node]
    private Analysis Analyze(Season season, Island.View island, AgentContext me) => new(
        island.Food[me.Id.Value],
        hunger,
        season.StockPercent,
        IsFalling: season.StockPercent < stockBefore,
        island.NeediestNear(me.Id));

    // No data goes from Analyze to here, but both touch stockBefore: [After] says which comes first.
    [Node, After(nameof(Analyze))]
    private void Remember(Season season) => stockBefore = season.StockPercent;

    /// <summary>Stage 3: who has a mechanism to propose puts it into words, which may take a while. Null is no proposal.</summary>
    [Node]
    private async ValueTask<Proposal?> ProposeMechanism(Analysis analysis, Island.View island, AgentContext me, CancellationToken stop)
    {
        if (!character.Proposes || character.Propose(analysis, island.Rules(), island.Customs.Meal) is not { } proposal)
            return null;
        await me.Delay(character.Thinking.Draw(me.Random), stop);
        return proposal;
    }

    /// <summary>Stage 6: under the rules now in force, where to work, how much to take, and whom to help.</summary>
    [Node]
    private Decision Decide(Analysis analysis, Rules rules, Island.View island, AgentContext me)
    {
        var amount = rules.Allow(character.Take);
        var harvest = new Harvest(me.Id, ChooseSpot(amount, island, me), amount);
        var spare = character.Spare(analysis.Food, island.Customs.Meal);
        return new Decision(harvest, spare > 0 && analysis.Neediest is { } neighbour ? new Gift(me.Id, neighbour, spare) : null);
    }

    /// <summary>Stage 7: the member acts. Others act at the same time; what comes of it is seen after stage 8.</summary>
    [Node]
    internal void ExecuteActions(Decision decision, Island.Events events)
    {
        events.Emit(decision.Harvest);
        if (decision.Gift is { } gift)
            events.Emit(gift);
    }

    /// <summary>The round's end: the member eats, if it can, and remembers how it went.</summary>
    [Node]
    private void Eat(Outcome outcome, Island.View island, Island.Events events, AgentContext me)
    {
        wasTurnedAway = outcome.TurnedAway;
        if (island.Food[me.Id.Value] < island.Customs.Meal)
        {
            hunger++;
            return;
        }
        hunger = 0;
        events.Emit(new Meal(me.Id));
    }

    // Its own spot, as long as there is enough for all who work there; else the same place on the better of two plots it comes by.
    private Spot ChooseSpot(int amount, Island.View island, AgentContext me)
    {
        var ground = island.Ground;
        var home = ground.SpotOf(me.Id.Value);
        if (!wasTurnedAway && island.Soil[home.Plot] >= amount * ground.Places)
            return home;
        var (one, other) = (me.Random.Next(ground.Plots), me.Random.Next(ground.Plots));
        return home with { Plot = island.Soil[one] >= island.Soil[other] ? one : other };
    }
}

using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// One member: what it does in the stages of a round. What a node takes is what it waits for; the fields are its own, and only its nodes touch
/// them.
/// </summary>
[Agent]
public sealed partial class Islander(Character character)
{
    private readonly Character character = character;
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

    /// <summary>Stage 3: the member thinks, which may take a while, and proposes a mechanism or none.</summary>
    [Node]
    private async ValueTask<Proposal?> ProposeMechanism(Analysis analysis, Island.View island, AgentContext me, CancellationToken stop)
    {
        if (!character.Proposes)
            return null;
        await me.Delay(character.Thinking.Draw(me.Random), stop);
        return character.Propose(analysis, island.Rules(), island.Customs.Meal);
    }

    /// <summary>Stage 6: under the rules now in force, where to work, how much to take, and whom to help.</summary>
    [Node]
    private Decision Decide(Analysis analysis, Rules rules, Island.View island, AgentContext me)
    {
        var harvest = new Harvest(me.Id, ChooseSpot(island, me), rules.Allow(character.Take));
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

    // A spot of its own, as long as that feeds it; else any.
    private Spot ChooseSpot(Island.View island, AgentContext me)
    {
        var ground = island.Ground;
        var home = ground.SpotOf(me.Id.Value);
        return wasTurnedAway || island.Soil[home.Plot] < character.Take
            ? new Spot(me.Random.Next(ground.Plots), me.Random.Next(ground.Places))
            : home;
    }
}

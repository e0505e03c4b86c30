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

    // The last part of stage 1. What a judge with a deadline might not wait for (the stages that think) may read nothing of a member that its
    // other nodes write: this node does not think, so it always runs, and hands on what they need to know.
    [Node]
    private Memory Recall(Season season)
    {
        var memory = new Memory(hunger, stockBefore);
        stockBefore = season.StockPercent;
        return memory;
    }

    /// <summary>Stage 2: what the member makes of its island, each on its own.</summary>
    [Node]
    private async ValueTask<Analysis> Analyze(Season season, Memory memory, Island.View island, AgentContext me, CancellationToken stop)
    {
        await Think(me, stop);
        return new Analysis(
            island.Food[me.Id.Value],
            memory.Hunger,
            season.StockPercent,
            IsFalling: season.StockPercent < memory.StockPercent,
            island.NeediestNear(me.Id));
    }

    /// <summary>Stage 3: who has a mechanism to propose puts it into words. Null is no proposal.</summary>
    [Node]
    private async ValueTask<Proposal?> ProposeMechanism(Analysis analysis, Island.View island, AgentContext me, CancellationToken stop)
    {
        if (!character.Proposes || character.Propose(analysis, island.Rules(), island.Customs.Meal) is not { } proposal)
            return null;
        await Think(me, stop);
        return proposal;
    }

    /// <summary>
    /// Stage 6: under the rules now in force, where to work, how much to take, and whom to help. Who had not made up its mind when the judge
    /// closed has no analysis: it works like everybody, and helps nobody.
    /// </summary>
    [Node]
    private async ValueTask<Decision> Decide(Analysis? analysis, Rules rules, Island.View island, AgentContext me, CancellationToken stop)
    {
        var amount = rules.Allow(character.Take);
        var harvest = new Harvest(me.Id, ChooseSpot(amount, island, me), amount);
        var spare = analysis is { } known ? character.Spare(known.Food, island.Customs.Meal) : 0;
        await Think(me, stop);
        return new Decision(harvest, spare > 0 && analysis?.Neediest is { } neighbour ? new Gift(me.Id, neighbour, spare) : null);
    }

    /// <summary>Stage 7: the member acts. Others act at the same time; what comes of it is seen after stage 8.</summary>
    [Node]
    internal async ValueTask ExecuteActions(Decision decision, Island.Events events, AgentContext me, CancellationToken stop)
    {
        await Think(me, stop);
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

    private ValueTask Think(AgentContext me, CancellationToken stop) => me.Delay(character.Thinking.Draw(me.Random), stop);

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

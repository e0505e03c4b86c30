using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// Where the members meet. A round has eight stages: new round, analyze, propose mechanism, judge, execute mechanisms, decide, execute actions,
/// resolve conflicts. Four are each member's own (see <see cref="Islander"/>), four are here. Its judge waits for everybody; see
/// <see cref="Judging"/> for others.
/// </summary>
[Simulation<Island, Islander>]
public sealed partial class IslandSimulation : ISociety
{
    /// <summary>Stage 1: the weather, and how much food there is.</summary>
    [SyncPoint]
    internal static Season NewRound(Island.View island, Island.Events events, SimulationContext context)
    {
        events.Emit(new RoundOpened());
        var weather = island.Ground.Weather;
        return new Season(island.Ground.Growth + context.Random.Next(-weather, weather + 1), island.StockPercent());
    }

    /// <summary>Stage 4: the kind of mechanism that most members want is adopted, if they are enough; hunger lowers the bar.</summary>
    [SyncPoint]
    internal static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island)
    {
        var favourite = proposals.GroupBy(entry => entry.Value.Kind, entry => entry.Value.Amount)
            .OrderByDescending(votes => votes.Count())
            .ThenBy(votes => votes.Key)
            .FirstOrDefault();
        if (favourite is null)
            return new Verdict(null, 0);

        int[] amounts = [.. favourite.Order()];
        var isCrisis = wellbeing.Value.Hungry * 2 > wellbeing.Count;
        var needed = wellbeing.Count * island.Customs.Majority / (isCrisis ? 200 : 100);
        return new Verdict(amounts.Length >= needed ? new Proposal(favourite.Key, amounts[amounts.Length / 2]) : null, amounts.Length);
    }

    /// <summary>Stage 5: what was adopted becomes law, and the laws are carried out.</summary>
    [SyncPoint]
    internal static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events)
    {
        if (verdict.Adopted is { } adopted)
            events.Emit(new Enacted(adopted.Kind, adopted.Amount));
        var rules = island.Rules().With(verdict.Adopted);
        var collected = Treasury.Collect(rules.TaxPercent, island, events);
        Treasury.FillUpTo(rules.Floor, island.Treasury + collected, island, events);
        return rules;
    }

    /// <summary>
    /// Stage 8: all actions are known, and contests for spots and gifts are decided. Who lost gets a meal from the treasury while it lasts,
    /// and hears how it went; then the plots grow.
    /// </summary>
    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    internal static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events)
    {
        var outcomes = new Scatter<Outcome>(decisions);
        var meal = island.Customs.Meal;
        var left = island.Treasury;
        foreach (var (member, _) in decisions)
        {
            var turnedAway = island.Harvested[member.Value] == 0;
            outcomes[member] = new Outcome(turnedAway);
            if (!turnedAway || left < meal)
                continue;
            left -= meal;
            events.Emit(new Payout(member, meal));
        }
        events.Emit(new Regrowth(season.Growth));
        return outcomes;
    }
}

using MetaIsland;

namespace IslandSample.Society;

/// <summary>
/// What the members share: plots, stores, laws and the treasury. Nodes read it through <c>Island.View</c>; only the <c>[Apply]</c> methods
/// write it. No food is lost: what is on plots, in stores and in the treasury is what there was, plus what has grown, less what was eaten.
/// </summary>
[World]
public sealed partial class Island
{
    private const int Reach = 3;

    private readonly Ground ground;
    private readonly Customs customs;
    private readonly int[] soil;
    private readonly int[] food;
    private readonly int[] harvested;
    private readonly Dictionary<Mechanism, int> laws = [];
    private long treasury;
    private long grown;
    private long eaten;

    /// <summary>An island at the start: every plot and every store alike, no laws.</summary>
    public Island(Ground ground, Customs customs, int members)
    {
        this.ground = ground;
        this.customs = customs;
        soil = [.. Enumerable.Repeat(ground.Stock, ground.Plots)];
        food = [.. Enumerable.Repeat(customs.Store, members)];
        harvested = new int[members];
    }

    /// <summary>Food on all plots, in percent of what they can hold.</summary>
    [Query]
    public int StockPercent() => (int)(soil.Sum(plot => (long)plot) * 100 / ((long)ground.Capacity * ground.Plots));

    /// <summary>The rules in force.</summary>
    [Query]
    public Rules Rules() => new(
        laws.GetValueOrDefault(Mechanism.Quota),
        laws.GetValueOrDefault(Mechanism.Tax),
        laws.GetValueOrDefault(Mechanism.Redistribution));

    /// <summary>Of the next few members, the poorest who cannot afford a meal.</summary>
    [Query]
    public AgentId? NeediestNear(AgentId member)
    {
        AgentId? neediest = null;
        var least = customs.Meal;
        for (var step = 1; step <= Reach; step++)
        {
            var neighbour = (member.Value + step) % food.Length;
            if (neighbour == member.Value || food[neighbour] >= least)
                continue;
            least = food[neighbour];
            neediest = new AgentId(neighbour);
        }
        return neediest;
    }

    [Apply]
    private void Apply(RoundOpened opened) => Array.Clear(harvested);

    [Apply]
    private void Apply(Enacted law)
    {
        if (law.Amount == 0)
            laws.Remove(law.Kind);
        else
            laws[law.Kind] = law.Amount;
    }

    [Apply]
    private bool Apply(Levy levy)
    {
        if (levy.Amount > food[levy.From.Value])
            return false;
        food[levy.From.Value] -= levy.Amount;
        treasury += levy.Amount;
        return true;
    }

    [Apply]
    private bool Apply(Payout payout)
    {
        if (payout.Amount > treasury)
            return false;
        treasury -= payout.Amount;
        food[payout.To.Value] += payout.Amount;
        return true;
    }

    // One spot, one member: of several that want it, the first has it. Then the law counts, and what is left on the plot.
    [Apply(Key = nameof(Harvest.Spot))]
    private bool Apply(Harvest harvest)
    {
        var amount = Math.Min(harvest.Amount, soil[harvest.Spot.Plot]);
        if (amount == 0 || harvest.Amount > Rules().Allow(harvest.Amount))
            return false;
        soil[harvest.Spot.Plot] -= amount;
        food[harvest.By.Value] += amount;
        harvested[harvest.By.Value] = amount;
        return true;
    }

    // One receiver, one gift; and none for somebody who has a meal by now.
    [Apply(Key = nameof(Gift.To))]
    private bool Apply(Gift gift)
    {
        if (gift.Amount > food[gift.From.Value] || food[gift.To.Value] >= customs.Meal)
            return false;
        food[gift.From.Value] -= gift.Amount;
        food[gift.To.Value] += gift.Amount;
        return true;
    }

    [Apply]
    private void Apply(Regrowth regrowth)
    {
        for (var plot = 0; plot < soil.Length; plot++)
        {
            var growth = ground.GrowthOf(soil[plot], regrowth.Percent);
            soil[plot] += growth;
            grown += growth;
        }
    }

    [Apply]
    private bool Apply(Meal meal)
    {
        if (food[meal.By.Value] < customs.Meal)
            return false;
        food[meal.By.Value] -= customs.Meal;
        eaten += customs.Meal;
        return true;
    }
}

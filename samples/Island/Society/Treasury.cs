using MetaIsland;

namespace IslandSample.Society;

/// <summary>How the laws about the treasury are carried out: events, one for each member who pays or is paid.</summary>
internal static class Treasury
{
    /// <summary>Everybody pays a part of what it has beyond a meal.</summary>
    /// <returns>How much came together.</returns>
    public static long Collect(int percent, Island.View island, Island.Events events)
    {
        var collected = 0L;
        for (var member = 0; member < island.Food.Length; member++)
        {
            var amount = (int)((island.Food[member] - island.Customs.Meal) * (long)percent / 100);
            if (amount <= 0)
                continue;
            collected += amount;
            events.Emit(new Levy(new AgentId(member), amount));
        }
        return collected;
    }

    /// <summary>Who has less than <paramref name="floor"/> gets the rest, in the order of ids, as long as <paramref name="left"/> lasts.</summary>
    public static void FillUpTo(int floor, long left, Island.View island, Island.Events events)
    {
        for (var member = 0; member < island.Food.Length; member++)
        {
            var amount = floor - island.Food[member];
            if (amount <= 0 || amount > left)
                continue;
            left -= amount;
            events.Emit(new Payout(new AgentId(member), amount));
        }
    }
}

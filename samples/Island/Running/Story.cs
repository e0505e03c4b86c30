using IslandSample.Society;

namespace IslandSample.Running;

/// <summary>Says in a sentence how a society fares.</summary>
internal static class Story
{
    /// <summary>For example <c>The commons are at 61 % of what they can hold; laws: a quota of 2; nobody goes hungry.</c></summary>
    public static string Of(Island.View island)
    {
        var stock = island.StockPercent();
        var commons = stock == 0 ? "The commons are bare" : $"The commons are at {stock} % of what they can hold";
        var laws = island.Laws.Count == 0 ? "no laws" : "laws: " + string.Join(", ", island.Laws.Select(law => Describe(law.Key, law.Value)));
        var poor = island.Food.Count(food => food < island.Customs.Meal);
        return $"{commons}; {laws}; {(poor == 0 ? "everybody has the next meal" : $"{poor} of {island.Food.Length} lack the next meal")}.";
    }

    private static string Describe(Mechanism kind, int amount) => kind switch
    {
        Mechanism.Quota => $"a quota of {amount}",
        Mechanism.Tax => $"a tax of {amount} %",
        _ => $"a floor of {amount}",
    };
}

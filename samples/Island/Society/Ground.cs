namespace IslandSample.Society;

/// <summary>The land: plots where food grows, each with places where one member at a time can work.</summary>
/// <param name="Plots">How many plots there are.</param>
/// <param name="Places">Places on each plot.</param>
/// <param name="Stock">Food on each plot at the start.</param>
/// <param name="Capacity">Most food a plot can hold.</param>
/// <param name="Growth">What a plot grows in a round, in percent of what is on it: 100 doubles it.</param>
/// <param name="Weather">By how many percentage points growth may vary from round to round.</param>
/// <param name="Collapse">A plot with less food than this grows nothing any more.</param>
public readonly record struct Ground(int Plots, int Places, int Stock, int Capacity, int Growth, int Weather, int Collapse)
{
    /// <summary>The <paramref name="number"/>th place of the island, counting round and round.</summary>
    public Spot SpotOf(int number) => new(number / Places % Plots, number % Places);

    /// <summary>What grows on a plot that holds <paramref name="food"/>.</summary>
    public int GrowthOf(int food, int percent) =>
        food < Collapse ? 0 : Math.Min(Capacity - food, food * Math.Max(0, percent) / 100);
}

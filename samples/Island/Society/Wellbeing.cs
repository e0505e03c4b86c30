using MetaIsland;

namespace IslandSample.Society;

/// <summary>How all members fare; folded from their analyses, so that the judge need not look at each of them.</summary>
public struct Wellbeing : IFold<Analysis, Wellbeing>
{
    /// <summary>How many missed their last meal.</summary>
    public int Hungry { get; private set; }

    /// <inheritdoc/>
    public void Add(in Analysis value) => Hungry += value.Hunger > 0 ? 1 : 0;

    /// <inheritdoc/>
    public void Merge(in Wellbeing other) => Hungry += other.Hungry;
}

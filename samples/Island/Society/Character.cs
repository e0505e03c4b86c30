namespace IslandSample.Society;

/// <summary>What a member is like; it never changes.</summary>
/// <param name="Take">Food it would like to harvest in a round.</param>
/// <param name="Generosity">Percent of what it can spare that it gives to a neighbour in need.</param>
/// <param name="Proposes">It takes part in making the rules.</param>
/// <param name="Thinking">How long that takes it.</param>
public readonly record struct Character(int Take, int Generosity, bool Proposes, Thinking Thinking)
{
    private const int Scarce = 50;
    private const int Plenty = 80;
    private const int FairTax = 20;

    /// <summary>The mechanism it would like to see, if the rules leave it something to wish for.</summary>
    public Proposal? Propose(in Analysis analysis, in Rules rules, int meal)
    {
        if (analysis is { StockPercent: < Scarce, IsFalling: true } && Math.Max(meal, Take * analysis.StockPercent / 100) is var fair && fair != rules.Quota)
            return new Proposal(Mechanism.Quota, fair);
        if (analysis.StockPercent > Plenty && rules.Quota != 0)
            return new Proposal(Mechanism.Quota, 0);
        if (analysis.Hunger > 0 && rules.TaxPercent == 0)
            return new Proposal(Mechanism.Tax, FairTax);
        return analysis.Hunger > 0 && rules.Floor == 0 ? new Proposal(Mechanism.Redistribution, meal) : null;
    }

    /// <summary>What it gives away of <paramref name="food"/>: never more than a meal, and never what it needs for its own next two.</summary>
    public int Spare(int food, int meal) => (int)Math.Clamp((food - 2 * meal) * (long)Generosity / 100, 0, meal);
}

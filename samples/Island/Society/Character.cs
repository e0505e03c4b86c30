namespace IslandSample.Society;

/// <summary>What a member is like; it never changes.</summary>
/// <param name="Take">Food it would like to harvest in a round.</param>
/// <param name="Generosity">Percent of what it can spare that it gives to a neighbour in need.</param>
/// <param name="Proposes">It takes part in making the rules.</param>
/// <param name="Thinking">How long its stages take it.</param>
public readonly record struct Character(int Take, int Generosity, bool Proposes, Thinking Thinking)
{
    private const int Scarce = 50;
    private const int FairTax = 20;

    /// <summary>
    /// The mechanism it would like to see, if any: restraint while food gets scarce, help for the hungry and the means for it, and more freedom
    /// when there is enough again.
    /// </summary>
    public Proposal? Propose(in Analysis analysis, in Rules rules, int meal)
    {
        var isScarce = analysis.StockPercent < Scarce;
        var isHungry = analysis.Hunger > 0;
        if (isScarce && analysis.IsFalling)
            return new Proposal(Mechanism.Quota, Math.Max(1, Take * analysis.StockPercent / 100));
        if (isHungry && rules.Floor == 0)
            return new Proposal(Mechanism.Redistribution, meal);
        if (isHungry && rules.TaxPercent == 0)
            return new Proposal(Mechanism.Tax, FairTax);
        return !isScarce && rules.Quota > 0 && rules.Quota < Take ? new Proposal(Mechanism.Quota, rules.Quota * 2) : null;
    }

    /// <summary>What it gives away of <paramref name="food"/>: never more than a meal, and never what it needs for its own next two.</summary>
    public int Spare(int food, int meal) => (int)Math.Clamp((food - 2 * meal) * (long)Generosity / 100, 0, meal);
}

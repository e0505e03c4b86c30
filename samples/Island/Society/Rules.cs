namespace IslandSample.Society;

/// <summary>Stage 5, for everybody: the rules now in force.</summary>
/// <param name="Quota">Most food a member may harvest; 0: as much as it likes.</param>
/// <param name="TaxPercent">Part of what a member has beyond a meal that it pays.</param>
/// <param name="Floor">The treasury fills stores up to this.</param>
public readonly record struct Rules(int Quota, int TaxPercent, int Floor)
{
    /// <summary>These rules after a mechanism was adopted.</summary>
    public Rules With(Proposal? adopted) => adopted switch
    {
        { Kind: Mechanism.Quota } law => this with { Quota = law.Amount },
        { Kind: Mechanism.Tax } law => this with { TaxPercent = law.Amount },
        { Kind: Mechanism.Redistribution } law => this with { Floor = law.Amount },
        _ => this,
    };

    /// <summary>How much of what a member would like to harvest it may.</summary>
    public int Allow(int wish) => Quota == 0 ? wish : Math.Min(wish, Quota);
}

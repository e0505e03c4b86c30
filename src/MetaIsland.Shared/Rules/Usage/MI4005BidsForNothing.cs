namespace MetaIsland.Rules;

public static partial class UsageRules
{
    /// <summary>0: apply method; 1: MaxBids.</summary>
    public static readonly Rule BidsForNothing = new("MI4005",
        "Several bids for one key and nobody bids anew",
        "'{0}' allows {1} bids for one key and has no [Rebid], so a loser only bids for the same again; name several Keys or " +
        "add a [Rebid]",
        RuleSeverity.Info);
}

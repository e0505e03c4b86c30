namespace IslandSample.Society;

/// <summary>The kinds of rules members can give themselves.</summary>
public enum Mechanism
{
    /// <summary>Most food a member may harvest in a round.</summary>
    Quota,

    /// <summary>Percent of what a member has beyond a meal that goes to the treasury each round.</summary>
    Tax,

    /// <summary>The treasury fills the stores of the poor up to this much food, while it lasts.</summary>
    Redistribution,
}

namespace IslandSample.Society;

/// <summary>What members are used to, whatever the laws say.</summary>
/// <param name="Store">Food a member has at the start.</param>
/// <param name="Meal">Food a member eats in a round.</param>
/// <param name="Majority">Percent of all members that must back a mechanism before the judge adopts it.</param>
public readonly record struct Customs(int Store, int Meal, int Majority);

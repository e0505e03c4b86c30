using MetaIsland;

namespace IslandSample.Society;

/// <summary>A new round has begun.</summary>
public readonly record struct RoundOpened;

/// <summary>A mechanism became law; an amount of 0 repeals it.</summary>
public readonly record struct Enacted(Mechanism Kind, int Amount);

/// <summary>A member pays tax.</summary>
public readonly record struct Levy(AgentId From, int Amount);

/// <summary>The treasury gives food to a member.</summary>
public readonly record struct Payout(AgentId To, int Amount);

/// <summary>A member takes food from a plot.</summary>
public readonly record struct Harvest(AgentId By, Spot Spot, int Amount);

/// <summary>A member gives food to another.</summary>
public readonly record struct Gift(AgentId From, AgentId To, int Amount);

/// <summary>Food grows on all plots.</summary>
public readonly record struct Regrowth(int Percent);

/// <summary>A member eats.</summary>
public readonly record struct Meal(AgentId By);

using MetaIsland;

namespace IslandSample.Society;

// What the stages of a round hand on to each other. All of it is immutable: it may be shared with everybody.

/// <summary>Stage 1, for everybody: how the round begins.</summary>
/// <param name="Growth">What plots will grow at its end, in percent.</param>
/// <param name="StockPercent">Food on all plots, in percent of what they can hold.</param>
public readonly record struct Season(int Growth, int StockPercent);

/// <summary>Stage 1, of each member: what it knows of the round before.</summary>
/// <param name="Hunger">Rounds since its last meal.</param>
/// <param name="StockPercent">Food on all plots then, in percent of what they can hold.</param>
public readonly record struct Memory(int Hunger, int StockPercent);

/// <summary>Stage 2, of each member: what it makes of its island.</summary>
/// <param name="Food">What it has.</param>
/// <param name="Hunger">Rounds since its last meal.</param>
/// <param name="StockPercent">Food on all plots, in percent of what they can hold.</param>
/// <param name="IsFalling">There is less of it than a round ago.</param>
/// <param name="Neediest">The neighbour who cannot afford a meal, if there is one.</param>
public readonly record struct Analysis(int Food, int Hunger, int StockPercent, bool IsFalling, AgentId? Neediest);

/// <summary>Stage 3, of each member that has one: a mechanism and how strict it should be. 0 repeals it.</summary>
public readonly record struct Proposal(Mechanism Kind, int Amount);

/// <summary>Stage 4, for everybody: what the judge adopts.</summary>
/// <param name="Adopted">The mechanism, if one has enough support.</param>
/// <param name="Votes">How many members proposed that kind of mechanism.</param>
public readonly record struct Verdict(Proposal? Adopted, int Votes);

/// <summary>Stage 6, of each member: what it is about to do.</summary>
public readonly record struct Decision(Harvest Harvest, Gift? Gift);

/// <summary>Stage 8, for each member by itself: what came of it.</summary>
/// <param name="TurnedAway">It went home with nothing.</param>
public readonly record struct Outcome(bool TurnedAway);

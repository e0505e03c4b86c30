using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>A forager that was born in the round before comes to the land.</summary>
/// <param name="By">Who.</param>
/// <param name="At">The free cell it bids for.</param>
/// <param name="Sugar">What it brings along.</param>
public readonly record struct Land(AgentId By, int At, int Sugar);

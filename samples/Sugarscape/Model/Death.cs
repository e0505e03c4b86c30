using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>A forager eats for the last time and leaves the land.</summary>
/// <param name="By">Who.</param>
/// <param name="Sugar">Its metabolism; it burns so much, or what there is. The rest is buried with it.</param>
public readonly record struct Death(AgentId By, int Sugar);

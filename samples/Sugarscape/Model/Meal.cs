using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>A forager burns sugar, less than it carries.</summary>
/// <param name="By">Who.</param>
/// <param name="Sugar">Its metabolism.</param>
public readonly record struct Meal(AgentId By, int Sugar);

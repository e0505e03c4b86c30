namespace MetaIsland.Meetings;

/// <summary>Somebody has come to a sync point.</summary>
/// <param name="Type">Index of the agent type.</param>
/// <param name="Agent">Storage index.</param>
/// <param name="At">When, from the close before.</param>
/// <param name="Brings">It has something to give; else it is known to be absent.</param>
internal readonly record struct Came(int Type, int Agent, TimeSpan At, bool Brings);

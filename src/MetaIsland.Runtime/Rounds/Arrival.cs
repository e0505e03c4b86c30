namespace MetaIsland;

/// <summary>What one agent brings to a streaming or one-by-one sync point.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Agent">Who brings it.</param>
/// <param name="Value">What it brings.</param>
/// <param name="At">
/// When it came, from the close of the sync point before, or from the end of the round before; zero in canonical order, where time decides nothing.
/// </param>
public readonly record struct Arrival<T>(AgentId Agent, T Value, TimeSpan At);

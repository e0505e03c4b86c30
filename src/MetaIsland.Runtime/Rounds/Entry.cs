namespace MetaIsland;

/// <summary>What one agent gave.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Agent">Who gave it.</param>
/// <param name="Value">What it gave.</param>
public readonly record struct Entry<T>(AgentId Agent, T Value);

namespace MetaIsland.Testing.State;

/// <summary>A single value of a state.</summary>
/// <param name="Agent">Whose it is; null for the world's and what belongs to nobody.</param>
/// <param name="Path">Where it is, as <c>Islander #7.hunger</c>.</param>
/// <param name="Value">As text.</param>
internal readonly record struct Leaf(int? Agent, string Path, string Value);

namespace MetaIsland.Testing;

/// <summary>A value that two runs of one program do not agree about.</summary>
/// <param name="Agent">Whose it is; null for the world's and what belongs to nobody.</param>
/// <param name="Path">Where it is: <c>Islander #7.hunger</c>, <c>Island.soil[12]</c>.</param>
/// <param name="Expected">What it is in the run the others are compared with; null if there it does not exist.</param>
/// <param name="Actual">What it is in the other run; null if there it does not exist.</param>
public sealed record FieldDifference(AgentId? Agent, string Path, string? Expected, string? Actual)
{
    /// <summary><c>Islander #7.hunger: 3 / 4</c>.</summary>
    public override string ToString() => $"{Path}: {Expected ?? "(not there)"} / {Actual ?? "(not there)"}";
}

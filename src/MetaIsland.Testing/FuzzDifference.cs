namespace MetaIsland.Testing;

/// <summary>The first difference between two runs that should have come to the same.</summary>
public sealed record FuzzDifference
{
    /// <summary>The round that ended differently, from 0; -1 if the simulation was different before its first round.</summary>
    public required int Round { get; init; }

    /// <summary>How the run went that came to something else: <c>seed 17 (Shuffled)</c>, <c>Tokens with 8 workers</c>, <c>culture tr-TR</c>.</summary>
    public required string Way { get; init; }

    /// <summary>The seed that repeats it; null if it was no matter of order.</summary>
    public ulong? Seed { get; init; }

    /// <summary>What differs: agents in the order of their ids, then the world. At least one.</summary>
    public required IReadOnlyList<FieldDifference> Fields { get; init; }

    /// <summary>A call that repeats it, ready to be pasted into a test.</summary>
    public required string Repeat { get; init; }

    /// <summary>What such a difference usually comes from.</summary>
    public required string Hint { get; init; }

    /// <summary>The agent that differs; null if it is the world, or the run as a whole.</summary>
    public AgentId? Agent => Fields[0].Agent;

    /// <summary>The field that differs: <c>Islander #7.hunger</c>, <c>Island.soil[12]</c>.</summary>
    public string Path => Fields[0].Path;

    /// <summary>Its value in <see cref="Schedule.Sequential"/>.</summary>
    public string? Expected => Fields[0].Expected;

    /// <summary>Its value in the other run.</summary>
    public string? Actual => Fields[0].Actual;
}

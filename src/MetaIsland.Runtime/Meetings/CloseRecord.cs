namespace MetaIsland.Meetings;

/// <summary>What the tape has of the close of a sync point that depends on timing (law 9).</summary>
/// <param name="In">Ids of those who were in, in the order they came, and when.</param>
/// <param name="Ended">Of those left out: nodes that had ended all the same, by agent id and qualified name. They keep their output.</param>
public sealed record CloseRecord(IReadOnlyList<(int Agent, TimeSpan At)> In, IReadOnlyList<(int Agent, string Node)> Ended);

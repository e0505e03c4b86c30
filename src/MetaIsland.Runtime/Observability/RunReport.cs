namespace MetaIsland;

/// <summary>What a run came to, over all its rounds; see <see cref="RoundReport"/>.</summary>
public sealed record RunReport
{
    /// <summary>Rounds run: fewer than asked for if the run was cancelled.</summary>
    public required int Rounds { get; init; }

    /// <summary>Hash of the state after the last round, if that round was hashed.</summary>
    public StateHash? Hash { get; init; }

    /// <inheritdoc cref="RoundReport.NodesRun"/>
    public required long NodesRun { get; init; }

    /// <inheritdoc cref="RoundReport.EventsApplied"/>
    public required long EventsApplied { get; init; }

    /// <inheritdoc cref="RoundReport.EventsRejected"/>
    public required long EventsRejected { get; init; }

    /// <inheritdoc cref="RoundReport.Contests"/>
    public required long Contests { get; init; }

    /// <inheritdoc cref="RoundReport.Absent"/>
    public required long Absent { get; init; }

    /// <inheritdoc cref="RoundReport.MailDropped"/>
    public required long MailDropped { get; init; }
}

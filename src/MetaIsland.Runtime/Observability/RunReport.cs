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

    /// <summary>How long the run took.</summary>
    public required TimeSpan Makespan { get; init; }

    /// <summary>
    /// How long it would have taken had everything begun as soon as what it waits for had ended: the longest path through asynchronous nodes and bodies. Computing counts as nothing, and what a replay does not wait for neither.
    /// </summary>
    public required TimeSpan CriticalPath { get; init; }

    /// <summary>
    /// By sync point, in their order: how long agents waited there for others, all together; each from the end of its own last asynchronous node
    /// to the close. Zero where agents go on by themselves or in groups.
    /// </summary>
    public required IReadOnlyList<TimeSpan> Waited { get; init; }

    /// <summary>The result depends on nothing but program, initial state, seed and tape; see <see cref="Plan.IsDeterministic"/>.</summary>
    public required bool IsDeterministic { get; init; }

    /// <inheritdoc cref="Plan.TimingReasons"/>
    public required IReadOnlyList<string> TimingReasons { get; init; }

    /// <inheritdoc cref="RoundReport.MailDropped"/>
    public required long MailDropped { get; init; }

    /// <summary>Versions of the world after the last round: <see cref="RoundReport.Versions"/>; 0 if none was run.</summary>
    public required int Versions { get; init; }

    /// <inheritdoc cref="RoundReport.BytesCopied"/>
    public required long BytesCopied { get; init; }
}

using MetaIsland;

namespace IslandSample.Running;

/// <summary>What a run in one schedule came to.</summary>
internal sealed record RunResult
{
    public required string Schedule { get; init; }

    public required int Agents { get; init; }

    /// <summary>Rounds run: fewer than asked for if the run was stopped.</summary>
    public required int Rounds { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Of the whole state after the last round.</summary>
    public required StateHash StateHash { get; init; }

    /// <summary>Of the whole state after each round.</summary>
    public required IReadOnlyList<StateHash> RoundHashes { get; init; }

    public required TimeSpan WallTime { get; init; }

    public required long NodesRun { get; init; }

    public required long EventsApplied { get; init; }

    public required long EventsRejected { get; init; }

    /// <summary>How the society ended, in a sentence.</summary>
    public required string Story { get; init; }
}

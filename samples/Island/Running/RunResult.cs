using MetaIsland;

namespace IslandSample.Running;

/// <summary>What a run in one schedule came to.</summary>
internal sealed record RunResult
{
    public required string Schedule { get; init; }

    public required int Agents { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Of the whole state after the last round.</summary>
    public required StateHash StateHash { get; init; }

    /// <summary>Of the whole state after each round.</summary>
    public required IReadOnlyList<StateHash> RoundHashes { get; init; }

    /// <summary>By the clock on the wall, whatever the simulated one says.</summary>
    public required TimeSpan WallTime { get; init; }

    /// <summary>Counts and times of all rounds: fewer than asked for if the run was stopped.</summary>
    public required RunReport Report { get; init; }

    /// <summary>Where agents waited for each other, in the order of <see cref="RunReport.Waited"/>.</summary>
    public required IReadOnlyList<string> SyncPoints { get; init; }

    /// <summary>How the society ended, in a sentence.</summary>
    public required string Story { get; init; }
}

using MetaIsland;
using SugarscapeSample.Measuring;

namespace SugarscapeSample.Running;

/// <summary>What a run in one schedule came to.</summary>
internal sealed record RunResult
{
    public required string Schedule { get; init; }

    /// <summary>After each round: fewer than asked for if the run was stopped.</summary>
    public required IReadOnlyList<Figures> Figures { get; init; }

    /// <summary>Of the whole state after each round.</summary>
    public required IReadOnlyList<StateHash> RoundHashes { get; init; }

    /// <summary>Of the whole state at the end.</summary>
    public required StateHash StateHash { get; init; }

    public required TimeSpan WallTime { get; init; }
}

using IslandSample.Society;
using MetaIsland;

namespace IslandSample;

/// <summary>What the command line asks for; what it leaves open is as in the scenario.</summary>
internal sealed record RunSettings
{
    public required string Scenario { get; init; }

    public int? Agents { get; init; }

    public int? Rounds { get; init; }

    public ulong? Seed { get; init; }

    public required IReadOnlyList<ISchedule> Schedules { get; init; }

    public required Judging Judging { get; init; }

    /// <summary>How long members take in virtual time; null for the time on the wall.</summary>
    public Latency? Latency { get; init; }

    public required bool Json { get; init; }
}

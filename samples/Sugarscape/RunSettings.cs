using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample;

/// <summary>What the command line asks for.</summary>
internal sealed record RunSettings
{
    public required int Rounds { get; init; }

    /// <summary>Foragers at the start.</summary>
    public required int Agents { get; init; }

    public required Torus Size { get; init; }

    public required Customs Customs { get; init; }

    public required ulong Seed { get; init; }

    public required IReadOnlyList<ISchedule> Schedules { get; init; }

    /// <summary>Null for as many as there are processors.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether what always holds is checked after each round.</summary>
    public required bool Check { get; init; }

    public required bool Json { get; init; }

    /// <summary>Where to write the plot; null for nowhere.</summary>
    public string? Svg { get; init; }

    /// <summary>Whose decisions to print instead of figures; null for nobody's.</summary>
    public Question? Why { get; init; }
}

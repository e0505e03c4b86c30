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

    /// <summary>Why options do not go together; null if they do.</summary>
    public string? FindContradiction()
    {
        if (Agents > Size.Cells)
            return $"--agents must be at most {Size.Cells}, one a cell, but is {Agents}: ask for fewer, or a larger --size.";
        if (Why is not { } question)
            return null;
        if (question.Round >= Rounds)
            return $"--why asks for round {question.Round}, but the last of --rounds {Rounds} is {Rounds - 1}: they count from 0.";
        return Json || Svg is not null ? "--why prints sentences, so it goes neither with --json nor with --svg." : null;
    }
}

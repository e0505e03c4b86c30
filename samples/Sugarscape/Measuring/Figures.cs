using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Measuring;

/// <summary>How the society stands when a round has ended.</summary>
internal sealed record Figures
{
    /// <summary>The round, from 0.</summary>
    public required int Round { get; init; }

    /// <summary>Foragers on the land.</summary>
    public required int Population { get; init; }

    /// <summary>How many have landed up to now.</summary>
    public required long Landed { get; init; }

    /// <summary>How many have died of hunger up to now.</summary>
    public required long Starved { get; init; }

    /// <summary>How many have died of age up to now.</summary>
    public required long Aged { get; init; }

    /// <summary>What all of them carry.</summary>
    public required long Carried { get; init; }

    /// <summary>What lies in all cells.</summary>
    public required long InCells { get; init; }

    /// <summary>How unequal what they carry is.</summary>
    public required Gini Gini { get; init; }

    /// <summary>Cells that more than one forager wanted in this round.</summary>
    public required long Contests { get; init; }

    public static Figures Of(RoundReport report, Landscape.View land) => new()
    {
        Round = report.Round,
        Population = land.Bodies.Count,
        Landed = land.Landed,
        Starved = land.Starved,
        Aged = land.Aged,
        Carried = land.Bodies.Values.Sum(body => (long)body.Sugar),
        InCells = land.Sugar.Sum(sugar => (long)sugar),
        Gini = Gini.Of(land.Bodies.Values.Select(body => body.Sugar)),
        Contests = report.Contests,
    };
}

using SugarscapeSample.Model;

namespace SugarscapeSample.Measuring;

/// <summary>Checks after each round what always holds.</summary>
/// <remarks>Knows nothing of how events are applied: all is counted again, from the land itself.</remarks>
/// <param name="start">The land before the first round.</param>
/// <param name="founders">How many foragers there were then.</param>
internal sealed class Audit(Landscape.View start, int founders)
{
    private readonly long initial = start.Sugar.Sum(sugar => (long)sugar);
    private Landscape.View before = start;

    /// <summary>Checks the land.</summary>
    /// <param name="round">The round that has ended.</param>
    /// <param name="land">The land after it.</param>
    /// <param name="living">How many foragers live, those included that have not landed yet.</param>
    /// <exception cref="AuditException">Something does not hold.</exception>
    public void Check(int round, Landscape.View land, int living)
    {
        if (Problems(land, living).FirstOrDefault() is { } problem)
            throw new AuditException($"Round {round}: {problem}");
        before = land;
    }

    private IEnumerable<string> Problems(Landscape.View land, int living) =>
    [
        .. OneForagerACell(land),
        .. Amounts(land),
        .. Balance(land),
        .. Turnout(land),
        .. Population(land, living),
    ];

    // Each body is in the table, and the table has no more entries: so no two are on one cell.
    private static IEnumerable<string> OneForagerACell(Landscape.View land)
    {
        foreach (var (forager, body) in land.Bodies)
        {
            if (land.Occupants[body.Cell] != forager.Value)
                yield return $"{forager} is on cell {land.Torus.Describe(body.Cell)}, but the land says that {land.Occupants[body.Cell]} is there.";
        }
        var occupied = land.Occupants.Count(occupant => occupant != Landscape.Nobody);
        if (occupied != land.Bodies.Count)
            yield return $"{occupied} cells are occupied by {land.Bodies.Count} foragers.";
    }

    private static IEnumerable<string> Amounts(Landscape.View land)
    {
        for (var cell = 0; cell < land.Sugar.Length; cell++)
        {
            if (land.Sugar[cell] < 0 || land.Sugar[cell] > land.Capacity[cell])
                yield return $"cell {land.Torus.Describe(cell)} has {land.Sugar[cell]} of at most {land.Capacity[cell]} sugar.";
        }
        foreach (var (forager, body) in land.Bodies)
        {
            if (body.Sugar <= 0)
                yield return $"{forager} lives with {body.Sugar} sugar.";
        }
    }

    private IEnumerable<string> Balance(Landscape.View land)
    {
        var there = land.Sugar.Sum(sugar => (long)sugar) + land.Bodies.Values.Sum(body => (long)body.Sugar) + land.Eaten + land.Buried;
        var was = initial + land.Grown + land.Brought;
        if (there != was)
            yield return $"{there} sugar is in cells, carried, eaten and buried, but {was} was there, has grown and was brought along.";
    }

    // A loser chooses again until it has a place, its own at worst.
    private IEnumerable<string> Turnout(Landscape.View land)
    {
        var moves = land.Moves - before.Moves;
        if (moves != before.Bodies.Count)
            yield return $"{before.Bodies.Count} foragers bid for a cell, but {moves} got one.";
    }

    private IEnumerable<string> Population(Landscape.View land, int living)
    {
        var dead = land.Starved + land.Aged;
        if (land.Bodies.Count != land.Landed - dead)
            yield return $"{land.Landed} have landed and {dead} have died, but {land.Bodies.Count} are there.";
        var expected = founders - (land.Customs.AreReplaced ? 0 : dead);
        if (living != expected)
            yield return $"{living} foragers live, but {expected} should.";
        if (land.Bodies.Count > living)
            yield return $"{land.Bodies.Count} foragers are on the land, but only {living} live.";
    }
}

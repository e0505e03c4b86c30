using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>
/// The land, and where on it foragers are. What they carry is here too and not their own, since a commit decides who harvests what. No sugar is
/// lost: what lies in cells and is carried, was eaten and buried, is what there was, has grown and was brought along.
/// </summary>
/// <remarks>
/// A cell can be bid for only if it was free in the version before the commit, or by who is on it. So one forager a cell holds in whatever order
/// moves are applied, and nobody takes a cell in the round in which another leaves it.
/// </remarks>
[World]
public sealed partial class Landscape
{
    /// <summary>The occupant of a free cell.</summary>
    public const int Nobody = -1;

    // A loser never bids twice for one cell: each that it lost has been taken. So after so many turns it has its own at the latest.
    private const int MostMoves = (4 * Traits.MostVision) + 1;

    private readonly Torus torus;
    private readonly Customs customs;
    private readonly int[] capacity;
    private readonly int[] sugar;
    private readonly int[] occupants;
    private readonly Dictionary<AgentId, Body> bodies = [];
    private long moves;
    private long landed;
    private long starved;
    private long aged;
    private long grown;
    private long brought;
    private long eaten;
    private long buried;

    /// <summary>A land full of sugar, with nobody on it: foragers land in the first round.</summary>
    public Landscape(Torus torus, Customs customs)
    {
        this.torus = torus;
        this.customs = customs;
        capacity = Relief.Of(torus);
        sugar = [.. capacity];
        occupants = new int[torus.Cells];
        Array.Fill(occupants, Nobody);
    }

    [Apply(Key = nameof(Move.To), Policy = typeof(SeededLottery), MaxBids = MostMoves)]
    private void Apply(Move move)
    {
        var body = bodies[move.By];
        occupants[body.Cell] = Nobody;
        occupants[move.To] = move.By.Value;
        bodies[move.By] = new Body(move.To, body.Sugar + sugar[move.To]);
        sugar[move.To] = 0;
        moves++;
    }

    /// <summary>The next best cell; in the end the forager's own.</summary>
    [Rebid]
    private static bool ChooseAgain(ref Move bid, TakenKeys<int> taken, View before)
    {
        bid = bid with { To = bid.Sight.Best(before, bid.From, taken) };
        return true;
    }

    // With more contenders for the same few cells than that, some land a round later.
    [Apply(Key = nameof(Land.At), Policy = typeof(SeededLottery), MaxBids = 1000)]
    private void Apply(Land land)
    {
        occupants[land.At] = land.By.Value;
        bodies[land.By] = new Body(land.At, land.Sugar);
        brought += land.Sugar;
        landed++;
    }

    /// <summary>The next free cell behind the one that was lost.</summary>
    [Rebid]
    private static bool LandElsewhere(ref Land bid, TakenKeys<int> taken, View before)
    {
        if (Landing.NextFree(before, bid.At, taken) is not { } cell)
            return false;
        bid = bid with { At = cell };
        return true;
    }

    [Apply]
    private void Apply(Growth growth)
    {
        for (var cell = 0; cell < sugar.Length; cell++)
        {
            var amount = Math.Min(growth.Amount, capacity[cell] - sugar[cell]);
            sugar[cell] += amount;
            grown += amount;
        }
    }

    [Apply]
    private bool Apply(Meal meal)
    {
        var body = bodies[meal.By];
        if (body.Sugar <= meal.Sugar)
            return false;
        bodies[meal.By] = body with { Sugar = body.Sugar - meal.Sugar };
        eaten += meal.Sugar;
        return true;
    }

    [Apply]
    private void Apply(Death death)
    {
        var body = bodies[death.By];
        var last = Math.Min(body.Sugar, death.Sugar);
        eaten += last;
        buried += body.Sugar - last;
        if (last == body.Sugar)
            starved++;
        else
            aged++;
        occupants[body.Cell] = Nobody;
        bodies.Remove(death.By);
    }
}

using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>How a forager looks around, and what it takes for the best cell.</summary>
/// <param name="Vision">Cells it sees in each direction.</param>
/// <param name="Order">In which order it looks in the four directions: one of the 24, from 0.</param>
public readonly record struct Sight(int Vision, int Order)
{
    /// <summary>In how many orders four directions can be looked at.</summary>
    public const int Orders = 24;

    /// <summary>
    /// The cell with most sugar of its own and those it sees that are free and not taken; of several the nearest, of several as near the first
    /// in the order of looking. So it stays where it is unless another cell is better.
    /// </summary>
    /// <param name="land">The version before the commit.</param>
    /// <param name="from">Where it is.</param>
    /// <param name="taken">Cells that others have won.</param>
    public int Best(Landscape.View land, int from, TakenKeys<int> taken)
    {
        var torus = land.Torus;
        var sugar = land.Sugar.AsSpan();
        var occupants = land.Occupants.AsSpan();
        var best = from;
        for (var distance = 1; distance <= Vision; distance++)
        {
            for (var turn = 0; turn < 4; turn++)
            {
                var cell = torus.Step(from, DirectionAt(turn), distance);
                if (sugar[cell] > sugar[best] && occupants[cell] == Landscape.Nobody && !taken.Contains(cell))
                    best = cell;
            }
        }
        return best;
    }

    /// <summary>Where it looks first (0) to last (3): the digits of <see cref="Order"/> in the factorial number system say which of those left.</summary>
    public Direction DirectionAt(int turn)
    {
        Span<Direction> left = [Direction.North, Direction.East, Direction.South, Direction.West];
        var rest = Order;
        for (var number = 4; ; number--)
        {
            var chosen = rest % number;
            if (turn-- == 0)
                return left[chosen];
            rest /= number;
            left[(chosen + 1)..number].CopyTo(left[chosen..]);
        }
    }
}

namespace SugarscapeSample.Model;

/// <summary>A grid whose edges meet. Cells are numbered row by row, from 0.</summary>
/// <param name="Width">Cells in a row.</param>
/// <param name="Height">Rows.</param>
public readonly record struct Torus(int Width, int Height)
{
    /// <summary>How many cells there are.</summary>
    public int Cells => Width * Height;

    /// <summary>The cell <paramref name="distance"/> steps away.</summary>
    public int Step(int cell, Direction direction, int distance)
    {
        var (x, y) = (cell % Width, cell / Width);
        return direction switch
        {
            Direction.North => Cell(x, y - distance),
            Direction.East => Cell(x + distance, y),
            Direction.South => Cell(x, y + distance),
            _ => Cell(x - distance, y),
        };
    }

    /// <summary>The cell at a place, which may lie beyond the edges.</summary>
    public int Cell(int x, int y) => (Wrap(y, Height) * Width) + Wrap(x, Width);

    /// <summary>Square of the distance as the crow flies, over an edge where that is shorter.</summary>
    public long SquaredDistance(int one, int other)
    {
        long dx = Shorter((one % Width) - (other % Width), Width);
        long dy = Shorter((one / Width) - (other / Width), Height);
        return (dx * dx) + (dy * dy);
    }

    /// <summary><c>(3, 7)</c>: column and row of a cell.</summary>
    public string Describe(int cell) => $"({cell % Width}, {cell / Width})";

    private static int Wrap(int at, int size) => ((at % size) + size) % size;

    private static int Shorter(int distance, int size) => Math.Min(Math.Abs(distance), size - Math.Abs(distance));
}

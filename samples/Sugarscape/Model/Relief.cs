namespace SugarscapeSample.Model;

/// <summary>How much sugar cells can hold: two peaks, and rings of less and less around them.</summary>
/// <remarks>
/// After the landscape of Epstein and Axtell, whose map is drawn by hand: here each ring is a tenth of the shorter side wide. All is done in
/// integers, so that no machine rounds differently.
/// </remarks>
internal static class Relief
{
    /// <summary>What a cell on a peak holds.</summary>
    public const int Highest = 4;

    /// <summary>The capacity of each cell.</summary>
    public static int[] Of(Torus torus)
    {
        var peaks = (torus.Cell(torus.Width * 3 / 10, torus.Height * 7 / 10), torus.Cell(torus.Width * 7 / 10, torus.Height * 3 / 10));
        var side = Math.Min(torus.Width, torus.Height);
        var capacity = new int[torus.Cells];
        for (var cell = 0; cell < capacity.Length; cell++)
            capacity[cell] = At(Math.Min(torus.SquaredDistance(cell, peaks.Item1), torus.SquaredDistance(cell, peaks.Item2)), side);
        return capacity;
    }

    // Ring k ends k + 1 tenths of the side away from the peak.
    private static int At(long squaredDistance, int side)
    {
        var ring = 0;
        while (ring < Highest && 100 * squaredDistance > (long)(ring + 1) * side * (ring + 1) * side)
            ring++;
        return Highest - ring;
    }
}

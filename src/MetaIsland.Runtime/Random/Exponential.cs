namespace MetaIsland.Randomness;

/// <summary>The exponential function, right but for a few units in the last place.</summary>
/// <remarks>
/// The same bits on every machine, like <see cref="NormalQuantile"/> and for the same reason: <see cref="Math.Exp"/> is whatever the
/// platform's C library makes of it.
/// </remarks>
internal static class Exponential
{
    private const int Terms = 14;
    private const double Log2E = 1.44269504088896340736;

    // ln 2 in two parts, the first short enough that its products with whole numbers are exact.
    private const double Ln2Upper = 6.93147180369123816490e-01;
    private const double Ln2Lower = 1.90821492927058770002e-10;

    /// <summary>e to the <paramref name="x"/>.</summary>
    public static double Of(double x)
    {
        if (x > 709.7)
            return double.PositiveInfinity;
        if (!(x > -745.2))
            return 0.0;
        // e^x = 2^k e^rest, the rest at most half of ln 2.
        var k = Math.Floor((x * Log2E) + 0.5);
        var rest = x - (k * Ln2Upper) - (k * Ln2Lower);
        var sum = 1.0;
        for (var term = Terms; term > 0; term--)
            sum = 1.0 + (sum * rest / term);
        return Math.ScaleB(sum, (int)k);
    }
}

namespace MetaIsland.Randomness;

/// <summary>
/// The inverse of the standard normal distribution: algorithm AS241 (PPND16) of M. J. Wichura, "The Percentage Points of the Normal
/// Distribution", Applied Statistics 37 (1988), 477-484; right but for
/// a few units in the last place.
/// </summary>
/// <remarks>
/// The same bits on every machine: it only adds, multiplies, divides and takes square roots, each of which IEEE 754 rounds in one way and
/// .NET does not contract. <see cref="Math.Log(double)"/> is whatever the platform's C library makes of it, so the logarithm is done here.
/// </remarks>
internal static class NormalQuantile
{
    private const double Ln2 = 0.693147180559945309417232121458;
    private const double Sqrt2 = 1.41421356237309504880168872421;

    private static ReadOnlySpan<double> CentreNumerator =>
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static ReadOnlySpan<double> CentreDenominator =>
    [
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static ReadOnlySpan<double> TailNumerator =>
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> TailDenominator =>
    [
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarNumerator =>
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarDenominator =>
    [
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    private static ReadOnlySpan<double> ArtanhSeries =>
        [1.0, 1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9, 1.0 / 11, 1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21];

    /// <summary>The number that a standard normal variable stays below with probability 0.5 + <paramref name="offset"/>.</summary>
    /// <param name="offset">More than -0.5 and less than 0.5. Counted from the middle, both tails are equally fine.</param>
    public static double FromMiddle(double offset)
    {
        var distance = Math.Abs(offset);
        if (distance <= 0.425)
        {
            var inner = 0.180625 - (offset * offset);
            return offset * Polynomial(CentreNumerator, inner) / Polynomial(CentreDenominator, inner);
        }
        var root = Math.Sqrt(-Log(0.5 - distance));
        var size = root <= 5.0
            ? Polynomial(TailNumerator, root - 1.6) / Polynomial(TailDenominator, root - 1.6)
            : Polynomial(FarNumerator, root - 5.0) / Polynomial(FarDenominator, root - 5.0);
        return offset < 0.0 ? -size : size;
    }

    /// <summary>
    /// The natural logarithm of a positive, normal number, right to 5 parts in 10^16 below 0.1: the exponent times ln 2, and for the
    /// mantissa the series of 2 artanh((m - 1) / (m + 1)), cut where it is below 10^-18.
    /// </summary>
    internal static double Log(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        if (mantissa > Sqrt2)
        {
            mantissa *= 0.5;
            exponent++;
        }
        var ratio = (mantissa - 1.0) / (mantissa + 1.0);
        return (exponent * Ln2) + (2.0 * ratio * Polynomial(ArtanhSeries, ratio * ratio));
    }

    /// <summary>Horner's rule; the constant term comes first.</summary>
    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            sum = (sum * x) + coefficients[i];
        return sum;
    }
}

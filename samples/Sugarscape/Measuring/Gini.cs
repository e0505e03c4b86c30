namespace SugarscapeSample.Measuring;

/// <summary>The Gini coefficient as an exact fraction: 0 if all have the same, near 1 if one has all.</summary>
/// <param name="Numerator">Sum of (2 i - n - 1) x_i over the n values x, ascending, i from 1.</param>
/// <param name="Denominator">n times the sum of all x; 0 if nobody has anything.</param>
internal readonly record struct Gini(Int128 Numerator, Int128 Denominator)
{
    /// <summary>The nearest double; 0 if nobody has anything.</summary>
    public double Value => Denominator == 0 ? 0 : (double)Numerator / (double)Denominator;

    /// <summary>Of what everybody has.</summary>
    /// <param name="wealth">Not negative.</param>
    public static Gini Of(IEnumerable<int> wealth)
    {
        int[] ascending = [.. wealth.Order()];
        Int128 numerator = 0;
        Int128 sum = 0;
        for (var i = 0; i < ascending.Length; i++)
        {
            numerator += (Int128)((2L * i) + 1 - ascending.Length) * ascending[i];
            sum += ascending[i];
        }
        return new Gini(numerator, sum * ascending.Length);
    }
}

using System.Globalization;

namespace SugarscapeSample.Plotting;

/// <summary>From 0 to a round number that leaves room for all values, with marks at round numbers.</summary>
internal sealed class Axis
{
    private const int MostMarks = 6;

    private readonly double step;

    private Axis(double step, double top)
    {
        this.step = step;
        Top = top;
    }

    /// <summary>Where it ends, above 0.</summary>
    public double Top { get; }

    /// <summary>The numbers at which it is marked, 0 and <see cref="Top"/> among them.</summary>
    public IEnumerable<double> Marks => Enumerable.Range(0, (int)Math.Round(Top / step) + 1).Select(i => i * step);

    /// <summary>An axis that ends at the first mark from <paramref name="largest"/> on.</summary>
    /// <param name="largest">Not negative; 0 gives an axis to 1.</param>
    public static Axis To(double largest)
    {
        if (largest <= 0)
            return new Axis(1, 1);
        var decade = Math.Pow(10, Math.Floor(Math.Log10(largest)) - 1);
        var step = new[] { 1d, 2, 5, 10, 20, 50 }.Select(factor => factor * decade).First(step => largest / step <= MostMarks);
        return new Axis(step, Math.Ceiling(largest / step) * step);
    }

    /// <summary>A mark, as short as it can be written.</summary>
    public static string Describe(double mark) => Math.Round(mark, 10).ToString("#,0.######", CultureInfo.InvariantCulture);
}

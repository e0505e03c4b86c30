namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>What many measurements come to.</summary>
public sealed class Figures
{
    private readonly double[] sorted;

    public Figures(IEnumerable<double> values) => sorted = [.. values.Order()];

    public int Count => sorted.Length;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double Most => At(1);

    private double At(double part) => sorted.Length == 0 ? 0 : sorted[(int)Math.Ceiling(part * (sorted.Length - 1))];
}

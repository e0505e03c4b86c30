namespace MetaIsland.Tests.Timing;

/// <summary>A mean of values that depend on each other, and its standard error from the means of long stretches of them, which hardly do.</summary>
internal readonly record struct BatchMeans(double Mean, double Error)
{
    public static BatchMeans Of(IReadOnlyList<double> values, int batches)
    {
        var size = values.Count / batches;
        return Of([.. Enumerable.Range(0, batches).Select(batch => values.Skip(batch * size).Take(size).Average())]);
    }

    public static BatchMeans Of(double[] means)
    {
        var mean = means.Average();
        return new BatchMeans(mean, Math.Sqrt(means.Sum(m => (m - mean) * (m - mean)) / (means.Length - 1) / means.Length));
    }

    /// <summary>Within three standard errors; an error too large to tell anything fails too.</summary>
    public void AssertIs(double expected)
    {
        Assert.InRange(Error, 0, expected / 10);
        Assert.InRange(Mean, expected - (3 * Error), expected + (3 * Error));
    }

    public override string ToString() => FormattableString.Invariant($"{Mean:f4} +- {Error:f4}");
}

// source: own: a generic statistics helper with running moments
using System.Numerics;
using MetaIsland;

public struct Moments<T> where T : INumber<T>
{
    private T min;
    private T max;
    private double mean;
    private double m2;

    public int Count { get; private set; }

    public void Add(T value)
    {
        (min, max) = Count == 0 ? (value, value) : (T.Min(min, value), T.Max(max, value));
        Count++;
        var x = double.CreateChecked(value);
        var delta = x - mean;
        mean += delta / Count;
        m2 += delta * (x - mean);
    }

    public readonly double Variance => Count < 2 ? 0 : m2 / (Count - 1);

    public readonly T Range => max - min;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> steps = [];
    double spread;

    [Node] void Walk(AgentContext me)
    {
        steps.Add(me.Random.Next(10));
        var walked = new Moments<int>();
        steps.ForEach(step => walked.Add(step));
        var draws = new Moments<double>();
        for (var i = 0; i < 10; i++)
            draws.Add(me.Random.NextGaussian());
        spread = draws.Variance + walked.Range;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

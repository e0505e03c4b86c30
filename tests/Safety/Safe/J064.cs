// source: own: nullable values, ranges and indices
// language: preview
using MetaIsland;

public readonly record struct Interval(double Low, double High)
{
    public static Interval? Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            return null;
        var (low, high) = (values[0], values[0]);
        foreach (var value in values[1..])
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }
        return new Interval(low, high);
    }

    public static Interval? operator &(Interval? a, Interval b)
    {
        if (a is not { } first)
            return null;
        var both = new Interval(Math.Max(first.Low, b.Low), Math.Min(first.High, b.High));
        return both.Low <= both.High ? both : null;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<double> readings = [];
    double? width;

    [Node] void Measure(AgentContext me)
    {
        readings.Add(me.Random.NextDouble() * 10);
        if (readings.Count > 6)
            readings.RemoveAt(0);
        double[] latest = [.. readings];
        var both = Interval.Of(latest.AsSpan()) & new Interval(2, 8);
        width = both?.High - both?.Low;
        if (latest.Length > 2 && latest[^1] > latest[^2])
            readings[^1] = (latest[^1] + latest[^2]) / 2;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

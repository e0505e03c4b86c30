// source: look-alike of X101: a promise that is kept
using MetaIsland;

public interface IScore
{
    [Pure] int Of(int n);
}

public sealed class Squares : IScore
{
    public int Of(int n)
    {
        var digits = new List<int>();
        for (var left = n * n; left > 0; left /= 10)
            digits.Add(left % 10);
        return digits.Sum();
    }
}

[Immutable]
public sealed class Quote(double price)
{
    public double Price { get; } = price;

    public Quote At(double factor) => new(Price * factor);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly IScore Rule = new Squares();
    double score;

    [Node] void Step(AgentContext me) => score = Rule.Of(me.Id.Value + me.Round) + new Quote(2).At(0.5).Price;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

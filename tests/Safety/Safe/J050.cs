// source: own: lenses, functions that make functions, nothing kept
using MetaIsland;

public static class Functions
{
    public static Func<A, C> Then<A, B, C>(this Func<A, B> first, Func<B, C> second) => a => second(first(a));

    public static Func<int, int> Repeat(Func<int, int> step, int times)
    {
        var result = (int x) => x;
        for (var i = 0; i < times; i++)
        {
            var before = result;
            result = x => step(before(x));
        }
        return result;
    }

    public static Func<double, double> Sigmoid(double steepness, double middle) => x => 1 / (1 + Math.Exp(-steepness * (x - middle)));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Func<double, double> Response = Functions.Sigmoid(2, 0.5);
    int x;
    double y;

    [Node] void Step(AgentContext me)
    {
        var collatz = Functions.Repeat(n => n % 2 == 0 ? n / 2 : 3 * n + 1, 3);
        x = collatz(1 + me.Random.Next(50));
        Func<int, double> scale = n => n / 100.0;
        y = scale.Then(Response)(x);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

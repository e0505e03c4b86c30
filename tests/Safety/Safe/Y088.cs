// source: look-alike of X075: floating point added up in one order
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly double[] numbers = [0.1, 0.2, 0.3];
    double sum;
    double mean;

    [Node] void Step(AgentContext me)
    {
        sum = numbers.Sum();
        mean = numbers.Average() + Math.Sqrt(me.Id.Value);
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = numbers[i] * 0.9 + 0.1 * me.Random.NextDouble();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

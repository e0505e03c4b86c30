// source: own: weights kept in order of their keys
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<string, double> weights = [];
    string best = "";
    double entropy;

    [Node] void Learn(AgentContext me)
    {
        var key = "rule" + (char)('a' + me.Random.Next(6));
        weights[key] = weights.GetValueOrDefault(key) + me.Random.NextDouble();
        var total = 0.0;
        foreach (var (_, weight) in weights.InKeyOrder())
            total += weight;
        entropy = 0;
        foreach (var (_, weight) in weights.InKeyOrder())
            entropy -= weight / total * Math.Log(weight / total);
        best = weights.InKeyOrder().MaxBy(pair => pair.Value).Key;
        if (weights.Count > 4)
            weights.Remove(weights.Keys.Min(StringComparer.Ordinal)!);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X026, X027: generic strategies without state
using MetaIsland;

public interface IRule<TSelf>
    where TSelf : IRule<TSelf>
{
    static abstract TSelf Make(int n);

    int Score { get; }
}

public readonly record struct Double(int N) : IRule<Double>
{
    public static Double Make(int n) => new(n * 2);

    public int Score => N;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int score;

    static int Total<TRule>(int n)
        where TRule : IRule<TRule>
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += TRule.Make(i).Score;
        return sum;
    }

    [Node] void Step(AgentContext me) => score = Total<Double>(me.Round + 2);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X020: lambdas over locals and fields, called in place
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    static int Apply(Func<int, int> f, int n) => f(f(n));

    [Node] void Step(AgentContext me)
    {
        var factor = me.Round + 1;
        Func<int, int> scale = n => n * factor;
        Action<int> eat = n => energy += n;
        eat(Apply(scale, 2) % 10);
        Func<int, Func<int, int>> add = a => b => a + b;
        energy += add(1)(2);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

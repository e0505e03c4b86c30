// source: own: options from a builder pattern with an immutable result
using MetaIsland;

public sealed record Options(int Depth, double Risk, bool Greedy);

public sealed class OptionsBuilder
{
    private int depth = 3;
    private double risk = 0.1;
    private bool greedy;

    public OptionsBuilder WithDepth(int value) => Set(() => depth = value);

    public OptionsBuilder WithRisk(double value) => Set(() => risk = value);

    public OptionsBuilder Greedily() => Set(() => greedy = true);

    private OptionsBuilder Set(Action change)
    {
        change();
        return this;
    }

    public Options Build() => new(depth, risk, greedy);
}

public static class Presets
{
    public static readonly Options Careful = new OptionsBuilder().WithRisk(0.01).WithDepth(5).Build();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int depth;

    [Node] void Plan(AgentContext me)
    {
        var options = me.Random.Chance(Presets.Careful.Risk)
            ? Presets.Careful
            : new OptionsBuilder().WithDepth(me.Random.Next(1, 5)).Greedily().Build();
        depth += options.Greedy ? options.Depth : 1;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2007
// source: own: a tree that two nodes train
// truth: observable
using MetaIsland;

public sealed class Neuron
{
    public double Weight = 0.5;
    public Neuron? Left;
    public Neuron? Right;
    public void Train(double rate)
    {
        Weight += rate * (1 - Weight);
        Left?.Train(rate / 2);
        Right?.Train(rate / 2);
    }
    public double Think(double input) => input * Weight + (Left?.Think(input) ?? 0) + (Right?.Think(input) ?? 0);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Neuron brain = new() { Left = new Neuron(), Right = new Neuron() };
    double thought;

    [Node] void Learn() => brain.Train(0.1); // !1

    [Node] void Think(AgentContext me) => thought = brain.Think(me.Round); // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

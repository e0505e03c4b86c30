// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an explicit implementation behind a constraint
// truth: observable
using MetaIsland;

public interface IStep
{
    int Do(int n);
}

public readonly struct Loud : IStep
{
    public static int Noise;
    int IStep.Do(int n)
    {
        Noise += n;
        return n;
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
    int steps;

    static int Twice<T>(T step, int n) where T : IStep => step.Do(n) + step.Do(n);

    [Node] void Walk(AgentContext me) => steps += Twice(default(Loud), me.Round); // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

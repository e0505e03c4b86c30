// rule: MI2018
// source: own: a promise of an interface that one class breaks
// truth: observable
using MetaIsland;

public interface IScore
{
    [Pure] int Of(int n);
}

public sealed class Counting : IScore
{
    private static int calls;

    public int Of(int n) // !1
    {
        calls++; // !1
        return n + calls; // ?
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
    int score;

    [Node] void Step(AgentContext me)
    {
        IScore rule = new Counting();
        score = rule.Of(me.Id.Value); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

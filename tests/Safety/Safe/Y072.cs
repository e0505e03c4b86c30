// source: look-alike of X034: a singleton without state
using MetaIsland;

public sealed class Metric : IComparer<(int Score, int Id)>
{
    public static Metric Default { get; } = new();

    private Metric()
    {
    }

    public int Compare((int Score, int Id) a, (int Score, int Id) b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Id.CompareTo(b.Id);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<(int Score, int Id)> ranks = [(1, 0), (3, 1), (3, 2)];
    int leader;

    [Node] void Step(AgentContext me)
    {
        ranks.Add((me.Random.Next(5), me.Round + 3));
        ranks.Sort(Metric.Default);
        leader = ranks[0].Id;
        leader += ranks.Max(Metric.Default).Id;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2009|MI2008
// source: own: a report with the agent's own list, for all
// truth: observable
using MetaIsland;

public sealed record Report(IReadOnlyList<int> Seen);

public sealed record Summary(int Sum);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> seen = [];
    int sum;

    [Node] Report Tell(AgentContext me)
    {
        seen.Add(me.Round);
        return new Report(seen); // !
    }

    [Node] void Hear(Summary summary) => sum = summary.Sum;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Summary Count(Gather<Report> reports) => new(reports.Sum(report => report.Value.Seen.Count));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2008|MI2009
// source: RacerD Escape.FN_fieldEscapeBad; an output that is the agent's own list, gathered by a sync point
// truth: observable
using MetaIsland;

public sealed record Report(List<int> Seen);

public sealed record Digest(int Sum);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1];
    int heard;

    [Node] Report Tell()
    {
        return new Report(memory); // !1
    }

    [Node, After(nameof(Tell))] void Learn(AgentContext me) => memory.Add(me.Id.Value); // !1

    [Node] void Hear(Digest digest) => heard = digest.Sum;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Digest Sum(Gather<Report> reports) => new(reports.Sum(entry => entry.Value.Seen.Sum())); // ?
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

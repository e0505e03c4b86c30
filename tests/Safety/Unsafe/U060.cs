// rule: MI2008|MI2009
// source: own; evaluated at the sync point, after the agent has moved on
// truth: observable
using MetaIsland;

public sealed record Report(IEnumerable<int> Seen);

public sealed record Digest(int Sum);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1, 5];
    int heard;

    IEnumerable<int> Big()
    {
        foreach (var m in memory)
        {
            if (m > 3)
                yield return m;
        }
    }

    [Node] Report Tell(AgentContext me)
    {
        if (me.Round % 2 == 0)
            return new Report(memory.Where(m => m > 3)); // !
        return new Report(Big()); // !
    }

    [Node, After(nameof(Tell))] void Learn(AgentContext me) => memory.Add(me.Id.Value + 4); // ?

    [Node] void Hear(Digest digest) => heard = digest.Sum;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Digest Sum(Gather<Report> reports) => new(reports.Sum(entry => entry.Value.Seen.Count())); // ?
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

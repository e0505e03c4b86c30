// rule: MI2008|MI2009
// source: RacerD Escape.FN_fieldEscapeBad; Swift sending (SE-0430)
// truth: observable
using MetaIsland;

public sealed record Report(List<int> Seen);

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

    [Node] void Tell(AgentContext me, Outbox mail)
    {
        mail.Send(new AgentId((me.Id.Value + 1) % 8), new Report(memory)); // !1
    }

    [Node, After(nameof(Tell))] void Learn(AgentContext me) => memory.Add(me.Id.Value); // !1

    [Receive] void On(Report report) => heard += report.Seen.Count;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

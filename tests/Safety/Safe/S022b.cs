// source: Error Prone Immutable; SE-0302 deep copy, to one receiver
using MetaIsland;

public sealed record Report(int[] Ids);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [];
    int heard;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        memory.Add(me.Id.Value);
        mail.Send(new AgentId(0), new Report(memory.ToArray()));
        memory.Clear();
    }

    [Receive] void On(Report report) => heard += report.Ids.Length;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

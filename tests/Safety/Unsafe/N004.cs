// rule: MI3002
// source: DURABLE0002; workflowcheck Java UUID.randomUUID
// truth: observable
using MetaIsland;

public readonly record struct Hello(Guid Name);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Guid name;
    Guid heard;
    string file = "";

    [Node] void Step(AgentContext me, Outbox mail)
    {
        name = Guid.NewGuid(); // !
        mail.Send(me.Id, new Hello(Guid.CreateVersion7())); // !
        file = Path.GetRandomFileName(); // !
    }

    [Receive] void On(Hello hello) => heard = hello.Name;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

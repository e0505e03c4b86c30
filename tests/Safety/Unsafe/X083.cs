// rule: MI2007
// source: own: a handler in the middle of a round, and a node beside it
// truth: observable
using MetaIsland;

public readonly record struct Hello(int From);

public sealed record Mood(int Level);

public sealed record Law(int Quota);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 1;
    int quota;

    [Node] Mood Feel(AgentContext me, Outbox mail)
    {
        mail.Send(me.Id, new Hello(me.Id.Value));
        return new(me.Id.Value);
    }

    [Receive] void On(Hello hello) => energy += hello.From; // !1

    [Node] void Burn() => energy *= 3; // !1

    [Node] void Hear(Law law) => quota = law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Gather<Mood> moods) => new(moods.Count);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

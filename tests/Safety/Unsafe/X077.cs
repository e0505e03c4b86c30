// rule: MI2004
// source: own: a sync point that counts in a static
// truth: not observable because one simulation runs at a time, and its rounds come in one order
using MetaIsland;

public sealed record Want(int Amount);

public sealed record Law(int Quota);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int quota;

    [Node] Want Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Hear(Law law) => quota = law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    static int calls;

    [SyncPoint] static Law Judge(Gather<Want> wants)
    {
        calls++; // !
        return new(wants.Count + calls); // ?
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

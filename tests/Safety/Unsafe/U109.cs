// rule: MI2012|MI2004|MI2001
// source: RacerD unsafeVolatileWriteOk (ignored there); Error Prone NonAtomicVolatileUpdate
// truth: observable
using MetaIsland;

public sealed class Desk
{
    public int Tick;
}

public static class Shared
{
    public static readonly Desk Desk = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static volatile int flag;
    int seen;

    [Node] void Step(AgentContext me)
    {
        Volatile.Write(ref Shared.Desk.Tick, me.Id.Value); // !
        flag = me.Id.Value; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Volatile.Read(ref Shared.Desk.Tick); // ! MI2017|MI2005|MI2012
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

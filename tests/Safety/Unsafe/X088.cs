// rule: MI2009|MI2008
// source: own: one mutable object scattered to several
// truth: observable
using MetaIsland;

public sealed record Want(int Amount);

public sealed class Share
{
    public int Left = 10;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int taken;

    [Node] Want Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Take(Share share)
    {
        taken = share.Left--; // ! MI2001|MI2003|MI2009
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Share> Allot(Gather<Want> wants)
    {
        var shares = new Scatter<Share>(wants);
        var one = new Share();
        foreach (var want in wants)
            shares[want.Agent] = one; // !
        return shares; // ?
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

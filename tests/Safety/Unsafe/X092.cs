// rule: MI2008
// source: own: sent, and kept
// truth: observable
using MetaIsland;

public sealed class Parcel
{
    public int Weight;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Parcel? last;
    int heard;

    [Node, After(nameof(Grow))] void Step(AgentContext me, Outbox mail)
    {
        var parcel = new Parcel { Weight = me.Id.Value };
        mail.Send(new AgentId((me.Id.Value + 1) % 8), parcel); // !1
        last = parcel; // !1
    }

    [Receive] void On(Parcel parcel) => heard = parcel.Weight;

    [Node] void Grow()
    {
        if (last is not null)
            last.Weight++; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

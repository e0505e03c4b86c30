// rule: MI2008
// source: own: one fresh object, two receivers
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
    int heard;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var parcel = new Parcel();
        mail.Send(new AgentId(0), parcel); // ?
        mail.Send(new AgentId(1), parcel); // !
    }

    [Receive] void On(Parcel parcel)
    {
        parcel.Weight++;
        heard += parcel.Weight;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

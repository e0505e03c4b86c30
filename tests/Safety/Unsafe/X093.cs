// rule: MI2008
// source: own: the same object in each turn of a loop
// truth: not observable because mail leaves when its node has ended
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
        for (var i = 0; i < 3; i++)
        {
            parcel.Weight = i; // !1
            mail.Send(new AgentId(i), parcel); // !1
        }
    }

    [Receive] void On(Parcel parcel) => heard += parcel.Weight;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

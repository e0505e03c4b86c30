// rule: MI2008
// source: own: changed by a helper after it was sent
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

    static void Load(Parcel parcel, int weight) => parcel.Weight += weight;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var parcel = new Parcel();
        Load(parcel, 1);
        mail.Send(new AgentId(0), parcel);
        Load(parcel, me.Id.Value); // !
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

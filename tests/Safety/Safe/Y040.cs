// source: own: a fresh object goes to one receiver, who keeps and changes it
using MetaIsland;

public sealed class Parcel
{
    public int Weight;
    public List<string> Labels { get; } = [];
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
    int total;

    static Parcel Pack(int weight)
    {
        var parcel = new Parcel { Weight = weight };
        parcel.Labels.Add("fragile");
        return parcel;
    }

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var parcel = Pack(me.Id.Value);
        parcel.Labels.Add("from afar");
        mail.Send(new AgentId((me.Id.Value + 1) % 8), parcel);
    }

    [Receive] void On(Parcel parcel)
    {
        parcel.Weight++;
        parcel.Labels.Clear();
        last = parcel;
        total += last.Weight;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

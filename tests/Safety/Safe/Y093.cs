// source: look-alike of X091, X093: fresh for each receiver
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
        for (var i = 0; i < 3; i++)
            mail.Send(new AgentId(i), Make(i));
        foreach (var to in new[] { 4, 5 })
        {
            var parcel = new Parcel();
            parcel.Weight = to;
            mail.Send(new AgentId(to), parcel);
        }
    }

    static Parcel Make(int weight) => new() { Weight = weight };

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

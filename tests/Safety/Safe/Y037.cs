// source: own: order through a sync point
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
    int energy = 4;

    [Node] Want Ask()
    {
        energy--;
        return new(energy);
    }

    [Node] void Obey(Law law) => energy += law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Gather<Want> wants) => new(wants.Count / 4);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

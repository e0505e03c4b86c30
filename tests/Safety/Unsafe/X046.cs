// rule: MI2007
// source: own: before a sync point, and beside it
// truth: observable
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
    int energy = 1;

    [Node] Want Ask() => new(energy); // !1

    [Node] void Hear(Law law) => energy += law.Quota; // ?

    [Node] void Burn() => energy *= 3; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Gather<Want> wants) => new(wants.Count);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

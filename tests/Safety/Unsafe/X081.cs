// rule: MI3002
// source: own: a query that is random
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;

    [Query] public int Any()
    {
        return Random.Shared.Next(size); // !
    }
}

[Agent]
public sealed partial class Walker
{
    int place;

    [Node] void Step(Land.View land) => place = land.Any(); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI3003
// source: own: a bucket by the hash of a record with a name in it
// truth: observable
using MetaIsland;

public readonly record struct Key(string Name, int Age);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int bucket;

    [Node] void Sort(AgentContext me)
    {
        var key = new Key("agent", me.Round);
        bucket = (key.GetHashCode() & 0x7fffffff) % 4; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

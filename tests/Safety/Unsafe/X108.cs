// rule: MI3003
// source: own: a hash through the default comparer
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int bucket;

    static int Bucket<T>(T value) where T : notnull => EqualityComparer<T>.Default.GetHashCode(value) & 7;

    [Node] void Step(AgentContext me)
    {
        bucket = Bucket("agent" + me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

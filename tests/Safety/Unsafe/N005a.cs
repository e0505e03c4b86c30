// rule: MI3003
// source: MA0021; .NET per-process string hashing; workflowcheck Java on identityHashCode
// truth: observable
using System.Runtime.CompilerServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    string name = "island";
}

[Agent]
public sealed partial class Walker
{
    int bucket;
    int mixed;
    int self;

    [Node] void Step(Land.View land, AgentContext me)
    {
        bucket = land.Name.GetHashCode() % 8; // !
        mixed = HashCode.Combine(me.Id, bucket); // !
        self = RuntimeHelpers.GetHashCode(this); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: Error Prone lazyInit; SE-0412: initialisation is safe already
using System.Collections.Immutable;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Lazy<ImmutableArray<double>> Table = new(() => [.. Enumerable.Range(0, 8).Select(i => Math.Sqrt(i))]);
    double root;

    [Node] void Step(AgentContext me) => root = Table.Value[me.Id.Value & 7];
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: immutable collections with builders
using System.Collections.Immutable;
using MetaIsland;

public sealed record Report(ImmutableArray<int> Ids, ImmutableList<string> Words);

[World]
public sealed partial class Land
{
    int reports;

    [Apply] void Apply(Report report) => reports += report.Ids.Length;
}

[Agent]
public sealed partial class Walker
{
    ImmutableArray<int> known = [1];

    [Node] void Step(AgentContext me, Land.Events events)
    {
        var builder = ImmutableArray.CreateBuilder<int>();
        foreach (var id in known)
            builder.Add(id + 1);
        builder.Add(me.Id.Value);
        known = builder.ToImmutable();
        events.Emit(new Report(known, ImmutableList.Create("a", "b").Add("c")));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

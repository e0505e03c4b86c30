// source: Error Prone Immutable; SE-0302 deep copy
using System.Collections.Immutable;
using MetaIsland;

public sealed record Seen(ImmutableArray<int> Ids);

[World]
public sealed partial class Land
{
    int total;

    [Apply] void Apply(Seen seen) => total += seen.Ids.Length;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [];

    [Node] void Step(AgentContext me, Land.Events events)
    {
        memory.Add(me.Id.Value);
        events.Emit(new Seen([.. memory]));
        events.Emit(new Seen(memory.ToImmutableArray()));
        memory.Clear();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

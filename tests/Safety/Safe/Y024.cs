// source: own: an event with an immutable array
using System.Collections.Immutable;
using MetaIsland;

public sealed record Route(AgentId By, ImmutableArray<int> Steps);

[World]
public sealed partial class Land
{
    readonly Dictionary<int, int> lengths = [];

    [Apply] void Apply(Route route) => lengths[route.By.Value] = route.Steps.Length;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events)
    {
        var steps = new int[3];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = me.Random.Next(10);
        events.Emit(new Route(me.Id, [.. steps]));
        events.Emit(new Route(me.Id, steps.Where(s => s > 2).ToImmutableArray()));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

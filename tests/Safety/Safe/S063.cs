// source: workflowcheck Java advice: sort by the key
using MetaIsland;

public readonly record struct Paid(AgentId By, int To, double Amount);

[World]
public sealed partial class Land
{
    double total;

    [Apply] void Apply(Paid paid) => total += paid.Amount;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, double> trust = new() { [3] = 0.5, [1] = 0.25 };

    [Node] void Step(AgentContext me, Land.Events events)
    {
        foreach (var entry in trust.OrderBy(t => t.Key))
            events.Emit(new Paid(me.Id, entry.Key, entry.Value));
        foreach (var (to, amount) in trust.InKeyOrder())
            events.Emit(new Paid(me.Id, to, amount));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

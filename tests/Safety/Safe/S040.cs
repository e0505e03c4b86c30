// source: Bevy exclusive system: what applies events may write the world
using MetaIsland;

public readonly record struct Paid(AgentId By, int To, double Amount);

[World]
public sealed partial class Land
{
    readonly Dictionary<int, int> stock = [];
    double price = 1;
    int tick;

    [Apply] void Apply(Paid paid)
    {
        stock[paid.To] = stock.GetValueOrDefault(paid.To) + 1;
        price += paid.Amount;
        tick++;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Paid(me.Id, me.Id.Value / 2, 0.5));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: sorting with a last word for ties
using MetaIsland;

public readonly record struct Offer(int Price, int From);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<Offer> offers = [new(3, 1), new(3, 0), new(1, 2)];
    int cheapest;

    [Node] void Step(AgentContext me)
    {
        offers.Add(new(me.Random.Next(5), me.Round));
        offers.Sort((a, b) => a.Price != b.Price ? a.Price.CompareTo(b.Price) : a.From.CompareTo(b.From));
        cheapest = offers[0].From;
        var names = new[] { "b", "a" };
        Array.Sort(names, StringComparer.Ordinal);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

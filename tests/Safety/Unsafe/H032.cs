// rule: MI3004
// source: own: an Apply takes the first of a map
// truth: observable
using MetaIsland;

public readonly record struct Put(int Place, int Amount);

public readonly record struct Take(AgentId By);

[World]
public sealed partial class Land
{
    readonly Dictionary<int, int> stock = [];
    readonly int[] got = new int[16];

    [Apply] void Apply(Put put) => stock[put.Place] = put.Amount;

    [Apply] bool Apply(Take take)
    {
        foreach (var (place, amount) in stock) // !1
        {
            if (amount == 0)
                continue;
            got[take.By.Value] = place; // !1
            stock.Remove(place);
            return true; // !1
        }
        return false;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(Land.Events events, AgentContext me)
    {
        events.Emit(new Put(me.Random.Next(50), me.Random.Next(3)));
        if (me.Random.Chance(0.3))
            events.Emit(new Take(me.Id));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

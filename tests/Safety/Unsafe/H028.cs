// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2019|MI2022
// source: own: a query that remembers what it has computed
// truth: not observable because everybody computes the same
using MetaIsland;

public readonly record struct Sow(int Plot);

[World]
public sealed partial class Land
{
    readonly int[] soil = new int[16];
    int total = -1;

    [Apply] void Apply(Sow sow)
    {
        soil[sow.Plot]++;
        total = -1;
    }

    [Query] public int Sum()
    {
        if (total < 0)
            total = soil.Sum(); // !
        return total;
    }
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(Land.View land, Land.Events events, AgentContext me)
    {
        seen = land.Sum(); // ?
        events.Emit(new Sow(me.Id.Value));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

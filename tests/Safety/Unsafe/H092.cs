// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an inline array in a static
// truth: observable
using System.Runtime.CompilerServices;
using MetaIsland;

[InlineArray(4)]
public struct Four
{
    private int first;
}

public static class Shared
{
    public static Four Slots;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] void Mark(AgentContext me)
    {
        Shared.Slots[me.Id.Value % 4] = me.Round; // !
        Span<int> all = Shared.Slots; // ?
        all[0]++; // !
        n++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: found by 'out', and taken from
// truth: observable
using MetaIsland;

public sealed class Pile
{
    public int Size = 100;
}

public static class Yard
{
    private static readonly SortedList<int, Pile> piles = new() { [0] = new(), [1] = new() };
    public static bool TryFind(int place, out Pile pile) => piles.TryGetValue(place, out pile!);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int got;

    [Node] void Take(AgentContext me)
    {
        if (Yard.TryFind(me.Id.Value % 3, out var pile) && pile.Size > 0) // ?
        {
            pile.Size--; // !
            got++;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

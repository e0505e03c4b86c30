// rule: MI2010|MI2001|MI2002|MI2003|MI2004|MI2014
// source: own: an empty inventory that is shared by all who have none
// truth: observable
using MetaIsland;

public sealed class Inventory
{
    public static readonly Inventory Empty = new();
    private readonly List<int> items = [];
    public int Count => items.Count;
    public void Add(int item) => items.Add(item);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Inventory inventory = Inventory.Empty;

    [Node] void Collect(AgentContext me) => inventory.Add(me.Id.Value); // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

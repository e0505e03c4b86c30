// rule: MI2001|MI2002|MI2003|MI2010
// source: own: a struct is copied, the list in it is not
// truth: observable
using MetaIsland;

public struct Bag
{
    public int Size;
    public List<int> Items;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Bag bag)
{
    [Node] void Step(AgentContext me)
    {
        var copy = bag;
        copy.Size = 3;
        copy.Items.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Bag Common = new() { Items = [] };

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}

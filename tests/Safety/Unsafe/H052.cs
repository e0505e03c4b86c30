// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2005|MI2017|MI2013
// source: own: a cache that moves what was asked for to the front
// truth: observable
using MetaIsland;

public sealed class Recent<TKey, TValue> where TKey : notnull
{
    private readonly LinkedList<(TKey Key, TValue Value)> order = new();
    public Recent(IEnumerable<(TKey, TValue)> items)
    {
        foreach (var item in items)
            order.AddLast(item);
    }
    public TValue? Get(TKey key)
    {
        for (var node = order.First; node is not null; node = node.Next)
        {
            if (!node.Value.Key.Equals(key))
                continue;
            order.Remove(node);
            order.AddFirst(node);
            return node.Value.Value;
        }
        return default;
    }
    public TKey Front => order.First!.Value.Key;
}

public static class Library
{
    public static readonly Recent<int, string> Books = new([(1, "Emma"), (2, "Ulysses"), (3, "Momo")]);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string book = "";

    [Node] void Read(AgentContext me) => book = Library.Books.Get(1 + me.Id.Value % 3) ?? ""; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

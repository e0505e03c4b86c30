// source: own: collections from System.Collections.Frozen and lookups
using System.Collections.Frozen;
using MetaIsland;

public static class Catalogue
{
    public static readonly FrozenDictionary<string, int> Prices =
        new Dictionary<string, int> { ["bread"] = 3, ["wine"] = 7, ["fish"] = 5 }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly string[] Goods = ["bread", "fish", "wine"];

    public static int Of(string good) => Prices.TryGetValue(good, out var price) ? price : int.MaxValue;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int spent;
    string bought = "";

    [Node] void Buy(AgentContext me)
    {
        var wishes = Enumerable.Range(0, 4).Select(_ => Catalogue.Goods[me.Random.Next(3)]).ToList();
        var byPrice = wishes.ToLookup(Catalogue.Of);
        for (var price = 1; price < 10; price++)
        {
            foreach (var good in byPrice[price])
            {
                spent += price;
                bought = good;
            }
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

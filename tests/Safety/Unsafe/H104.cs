// rule: MI3004|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a map is folded into text from behind a helper
// truth: observable
using MetaIsland;

public static class Text
{
    public static string Of<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map) where TKey : notnull
    {
        var parts = new List<string>();
        foreach (var pair in map)
            parts.Add($"{pair.Key}");
        return string.Join("|", parts);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<string, int> goods = [];
    string text = "";

    [Node] void Write(AgentContext me)
    {
        goods["g" + (char)('a' + me.Random.Next(8))] = 1;
        goods.Remove("g" + (char)('a' + me.Random.Next(8)));
        text = Text.Of(goods); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

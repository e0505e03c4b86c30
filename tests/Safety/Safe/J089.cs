// source: own: counting words the same way on every machine
using System.Globalization;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly char[] Separators = [' ', ',', '.'];
    readonly Dictionary<string, int> counts = [];
    string common = "";
    int total;

    [Node] void Read(AgentContext me)
    {
        var text = me.Round % 2 == 0 ? "The quick fox, the lazy dog." : "A dog. A fox, and the rest";
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var key = word.ToLowerInvariant();
            counts[key] = counts.TryGetValue(key, out var n) ? n + 1 : 1;
        }
        total = counts.Values.Sum();
        var ranking = counts.Select(pair => (pair.Value, pair.Key)).ToList();
        ranking.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : string.CompareOrdinal(a.Key, b.Key));
        common = ranking[0].Key + ranking[0].Value.ToString(CultureInfo.InvariantCulture);
        if (common.StartsWith("the", StringComparison.Ordinal) && common.Contains('h'))
            counts.Remove("a");
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: a Markov chain read from a constant table of text
using MetaIsland;

public static class Chain
{
    private const string Table = """
        sun:sun sun rain
        rain:rain sun snow
        snow:snow rain sun
        """;

    private static readonly Dictionary<string, string[]> next = Parse();

    private static Dictionary<string, string[]> Parse()
    {
        var map = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Split(':') is [var key, var rest])
                map.Add(key, rest.Split(' '));
        }
        return map;
    }

    public static string After(string weather, RandomStream random)
    {
        var choices = next[weather];
        return choices[random.Next(choices.Length)];
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
    string weather = "sun";
    int rainy;

    [Node] void Day(AgentContext me)
    {
        weather = Chain.After(weather, me.Random);
        rainy += weather is "rain" or "snow" ? 1 : 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: look-alike of X066, X068: ordinal comparisons
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<string> names = ["b", "A"];
    bool isSame;
    int order;

    [Node] void Step()
    {
        names.Sort(StringComparer.OrdinalIgnoreCase);
        isSame = string.Equals("a", names[0], StringComparison.OrdinalIgnoreCase) && "title".ToUpperInvariant() == "TITLE";
        order = string.CompareOrdinal("a", "B") > 0 ? 1 : 0;
        isSame |= names.Contains("b") && "abc".Contains('b') && "abc" == names[0] && "a b".Split(' ').Length == 2;
        order += names.OrderBy(n => n, StringComparer.Ordinal).First().Length + "abc".IndexOf("c", StringComparison.Ordinal);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

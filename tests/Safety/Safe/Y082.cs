// source: look-alike of X059: an immutable set asked, not gone through
using System.Collections.Immutable;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    ImmutableHashSet<string> friends = ["ann", "bob"];
    int known;

    [Node] void Step(AgentContext me)
    {
        friends = friends.Add("cas").Remove("bob");
        known = friends.Contains("ann") ? friends.Count : 0;
        known += friends.Sum(friend => friend.Length);
        var sorted = friends.OrderBy(friend => friend, StringComparer.Ordinal).ToList();
        known += sorted[0].Length;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: a map that is asked by key, and counted
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<string, int> trust = new() { ["ann"] = 1 };
    int friends;

    [Node] void Step(AgentContext me)
    {
        trust.TryAdd("bob", 0);
        trust["ann"] = trust["ann"] + me.Random.Next(2);
        if (trust.Remove("cas", out var old))
            friends -= old;
        friends = trust.Count(entry => entry.Value > 1);
        friends += trust.ContainsKey("dan") ? 1 : 0;
        friends += trust.Values.Max() + (trust.All(entry => entry.Value >= 0) ? 1 : 0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

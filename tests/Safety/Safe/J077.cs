// source: own: lists of immutable records, sorted, grouped and rebuilt
using MetaIsland;

public sealed record Memory(int Round, string What, double Weight)
{
    public Memory Faded(double rate) => this with { Weight = Weight * (1 - rate) };
}

public static class Recall
{
    public static IEnumerable<Memory> Top(this IEnumerable<Memory> memories, int count) =>
        memories.OrderByDescending(memory => memory.Weight).ThenByDescending(memory => memory.Round).Take(count);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    List<Memory> memories = [];
    string summary = "";

    [Node] void Remember(AgentContext me)
    {
        memories.Add(new Memory(me.Round, me.Random.Chance(0.5) ? "rain" : "sun", me.Random.NextDouble()));
        memories = memories.Select(memory => memory.Faded(0.1)).Where(memory => memory.Weight > 0.05).Top(8).ToList();
        summary = string.Join(' ', memories.GroupBy(memory => memory.What).Select(g => g.Key + (g.Count() > 3 ? "!" : "")));
        for (var i = 0; i < memories.Count; i++)
        {
            if (memories[i] is { What: "rain", Weight: < 0.2 } weak)
                memories[i] = weak with { What = "drizzle" };
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

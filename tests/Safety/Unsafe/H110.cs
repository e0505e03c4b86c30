// rule: MI2022
// source: own: waiting for a deadline, and writing while it waits
// truth: observable
using MetaIsland;

public sealed record Idea(int Worth);

public sealed record Best(int Worth);

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(Deadline = "00:00:05")]
    static Best Judge(Gather<Idea> ideas) => new(ideas.Count == 0 ? 0 : ideas.Max(idea => idea.Value.Worth));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int tries;
    int best;

    [Node] async Task<Idea> Think(AgentContext me, CancellationToken stop)
    {
        for (var i = 0; i < 3; i++)
        {
            tries++; // !
            await me.Delay(TimeSpan.FromSeconds(1), stop);
        }
        return new Idea(me.Random.Next(9));
    }

    [Node] void Hear(Best all) => best = all.Worth;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

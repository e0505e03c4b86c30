// source: own: streaming in canonical order, done early
using MetaIsland;

public sealed record Vote(int For);

public sealed record Outcome(int Winner);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int cheers;

    [Node] Vote Cast(AgentContext me) => new(me.Random.Next(3));

    [Node] void Cheer(Outcome outcome) => cheers += outcome.Winner;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(Mode = SyncMode.Streaming)]
    static async Task<Outcome> Count(IAsyncEnumerable<Arrival<Vote>> votes)
    {
        var tally = new int[3];
        await foreach (var vote in votes)
        {
            if (++tally[vote.Value.For] > 3)
                return new(vote.Value.For);
        }
        return new(Array.IndexOf(tally, tally.Max()));
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

// source: own: a streaming count that is sure early
using MetaIsland;

public readonly record struct Ballot(int For);

public sealed record Outcome(int Winner, int Read);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int wins;

    [Node] async ValueTask<Ballot> Cast(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(me.Id.Value), stop);
        return new Ballot(me.Random.Next(3));
    }

    [Node] void Hear(Outcome outcome, Ballot mine) => wins += outcome.Winner == mine.For ? 1 : 0;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(Mode = SyncMode.Streaming)]
    static async Task<Outcome> Count(IAsyncEnumerable<Arrival<Ballot>> ballots)
    {
        var votes = new int[3];
        var read = 0;
        await foreach (var ballot in ballots)
        {
            read++;
            if (++votes[ballot.Value.For] > 4)
                break;
        }
        var winner = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[winner])
                winner = i;
        }
        return new Outcome(winner, read);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

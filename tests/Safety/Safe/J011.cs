// source: own: a vote by single transferable ballots
using System.Collections.Immutable;
using MetaIsland;

public sealed record Ballot(ImmutableArray<int> Ranking);

public sealed record Elected(int Candidate, int Rounds);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int satisfied;

    [Node] Ballot Vote(AgentContext me)
    {
        var ranking = new int[] { 0, 1, 2, 3 };
        me.Random.Shuffle<int>(ranking);
        return new Ballot([.. ranking]);
    }

    [Node] void Hear(Elected elected, Ballot mine)
    {
        if (mine.Ranking.IndexOf(elected.Candidate) < 2)
            satisfied++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Elected Count(Gather<Ballot> ballots)
    {
        var left = new SortedSet<int>(Enumerable.Range(0, 4));
        for (var round = 1; ; round++)
        {
            var votes = left.ToDictionary(candidate => candidate, _ => 0);
            foreach (var (_, ballot) in ballots)
            {
                foreach (var candidate in ballot.Ranking)
                {
                    if (!left.Contains(candidate))
                        continue;
                    votes[candidate]++;
                    break;
                }
            }
            var best = left.MaxBy(candidate => votes[candidate]);
            if (votes[best] * 2 > ballots.Count || left.Count == 1)
                return new Elected(best, round);
            var worst = left.OrderBy(candidate => votes[candidate]).ThenByDescending(candidate => candidate).First();
            left.Remove(worst);
        }
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

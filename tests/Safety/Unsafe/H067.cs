// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2009
// source: own: a sync point numbers the proposals it was given
// truth: observable
using MetaIsland;

public sealed record Proposal
{
    public int Worth { get; init; }
    public int Rank { get; set; }
}

public sealed record Winner(int Worth);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int won;

    [Node] Proposal Propose(AgentContext me) => new() { Worth = me.Random.Next(9) }; // ?

    [Node] void Hear(Winner winner, Proposal mine) => won += winner.Worth + mine.Rank; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Winner Judge(Gather<Proposal> proposals)
    {
        var rank = 0;
        foreach (var proposal in proposals.OrderByDescending(p => p.Value.Worth))
            proposal.Value.Rank = rank++; // !
        return new(proposals[0].Value.Worth);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}

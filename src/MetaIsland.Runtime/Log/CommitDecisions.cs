using MetaIsland.Events;

namespace MetaIsland.Logging;

/// <summary>What became of the events of one commit.</summary>
internal sealed class CommitDecisions(Plan plan, CommitPlace place)
{
    private readonly List<EventDecision> all = [];

    public IReadOnlyList<EventDecision> All => all;

    public void Add<TEvent>(ulong source, TEvent e, object? instead, EventOutcome outcome, DecidedBy decision)
    {
        var node = plan.Nodes[EventSource.RankOf(source)];
        all.Add(new EventDecision
        {
            Round = place.Round,
            Commit = plan.NameOf(place),
            Agent = node.IsSyncPoint ? null : new AgentId(EventSource.AgentOf(source)),
            Node = node.Name,
            Event = e!,
            Instead = instead,
            Outcome = outcome,
            Key = decision.Key,
            Winner = decision.Winner,
            Rule = decision.Rule,
            LostBids = decision.LostBids ?? [],
        });
    }
}

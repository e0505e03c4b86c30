namespace MetaIsland.Programs.Tests.Reference;

/// <summary>What the reference wrote down: what became of every event, what was applied, and the world whenever a sync point or a round had closed.</summary>
internal sealed class ReferenceBooks
{
    public List<EventDecision> Decisions { get; } = [];

    public List<LogEntry> Log { get; } = [];

    /// <summary>By round and sync point; null for the round's end.</summary>
    public List<(int Round, string? SyncPoint, StateHash World)> Worlds { get; } = [];

    public void Add(int round, string commit, ReferenceBid bid, EventOutcome outcome, string? rule, object? key)
    {
        var emitted = bid.Emitted;
        var isApplied = outcome is EventOutcome.Applied or EventOutcome.Rejected;
        if (isApplied)
            Log.Add(new LogEntry(round, commit, emitted.By, emitted.Emitter, bid.Event, outcome == EventOutcome.Applied));
        Decisions.Add(new EventDecision
        {
            Round = round,
            Commit = commit,
            Agent = emitted.By,
            Node = emitted.Emitter,
            Event = emitted.Event,
            Instead = bid.Event.Equals(emitted.Event) ? null : bid.Event,
            Outcome = outcome,
            Key = bid.KeyLost ?? key,
            Winner = bid.LostTo?.Emitted.By,
            Rule = rule,
            LostBids = bid.LostBids,
        });
    }
}

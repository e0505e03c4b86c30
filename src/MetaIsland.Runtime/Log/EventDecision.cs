namespace MetaIsland;

/// <summary>What became of one event, and why. <see cref="ToString"/> says it in a sentence.</summary>
public sealed record EventDecision
{
    /// <summary>The round, from 0.</summary>
    public required int Round { get; init; }

    /// <inheritdoc cref="LogEntry.Commit"/>
    public required string Commit { get; init; }

    /// <summary>Who emitted it; null for a sync point.</summary>
    public required AgentId? Agent { get; init; }

    /// <summary>The node or sync point that emitted it, by its qualified name.</summary>
    public required string Node { get; init; }

    /// <summary>The event as it was emitted.</summary>
    public required object Event { get; init; }

    /// <summary>What it had become by the end: a share, a price, a merged whole, another bid; null if it stayed what it was.</summary>
    public object? Instead { get; init; }

    /// <summary>What came of it.</summary>
    public required EventOutcome Outcome { get; init; }

    /// <summary>What it contended for: if it lost, the key it lost; of several the first. Null for an event without a key.</summary>
    public object? Key { get; init; }

    /// <summary>To whom it lost, or in whose event it was merged; null if nobody won, or a sync point did.</summary>
    public AgentId? Winner { get; init; }

    /// <summary>By which rule: the policy, or the <c>[Resolve]</c> method; null for an event without a key.</summary>
    public string? Rule { get; init; }

    /// <summary>
    /// Every bid it lost, turn after turn; the last is <see cref="Key"/> and <see cref="Winner"/> if it lost in the end. Where losers bid again, an
    /// event that was applied may have lost before.
    /// </summary>
    public IReadOnlyList<LostBid> LostBids { get; init; } = [];

    /// <summary>"Round 12, Judge: Harvest { ... } of agent 17 (Demo.Islander.Execute) lost 5 to agent 3 by SeededLottery".</summary>
    public override string ToString()
    {
        var who = Agent is { } agent ? $"{agent} ({Node})" : Node;
        var what = Outcome switch
        {
            EventOutcome.Applied => Instead is null ? "was applied" : $"was applied as {Instead}",
            EventOutcome.Rejected => "was rejected: its [Apply] returned false",
            EventOutcome.Lost => $"lost {Key} to {(Winner is { } winner ? winner : "no agent")}",
            EventOutcome.Merged => $"became part of what {(Winner is { } first ? first : "a sync point")} applied for {Key}",
            _ => "threw in its [Apply]",
        };
        var before = LostBids.Take(LostBids.Count - (Outcome == EventOutcome.Lost ? 1 : 0)).Select(bid => $"{bid.Key} to {(bid.Winner is { } winner ? winner : "nobody")}");
        var after = before.Any() ? $", after it had lost {string.Join(" and ", before)}" : "";
        return $"Round {Round}, {Commit}: {Event} of {who} {what}{(Rule is null ? "" : $" by {Rule}")}{after}";
    }
}

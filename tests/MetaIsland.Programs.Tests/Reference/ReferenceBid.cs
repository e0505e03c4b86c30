namespace MetaIsland.Programs.Tests.Reference;

/// <summary>An event on its way through a commit.</summary>
internal sealed class ReferenceBid(EmittedEvent emitted)
{
    public EmittedEvent Emitted => emitted;

    /// <summary>As it is to be applied, or as it bid last.</summary>
    public object Event { get; set; } = emitted.Event;

    public EventOutcome Outcome { get; private set; } = EventOutcome.Applied;

    public object? KeyLost { get; private set; }

    public ReferenceBid? LostTo { get; private set; }

    /// <summary>Every bid it lost, turn after turn.</summary>
    public List<LostBid> LostBids { get; } = [];

    public AgentId Agent => emitted.By ?? new AgentId(-1);

    /// <summary>Bids in another turn.</summary>
    public void Enter() => (Outcome, KeyLost, LostTo) = (EventOutcome.Applied, null, null);

    public void Lose(int turn, object key, ReferenceBid? winner, EventOutcome outcome = EventOutcome.Lost)
    {
        (Outcome, KeyLost, LostTo) = (outcome, key, winner);
        if (outcome == EventOutcome.Lost)
            LostBids.Add(new LostBid(turn + 1, key, winner?.Emitted.By));
    }
}

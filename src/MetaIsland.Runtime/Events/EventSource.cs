using System.ComponentModel;

namespace MetaIsland.Events;

/// <summary>Where an event comes from, in canonical order: first by agent id, then by the node's place in the plan.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EventSource
{
    internal const int KindBits = 12;
    private const int RankBits = 20;
    internal const int AgentShift = KindBits + RankBits;

    /// <summary>From one agent's to the next one's.</summary>
    internal const ulong OneAgent = 1UL << AgentShift;

    /// <summary>The same without the kind.</summary>
    internal const ulong OnePlace = OneAgent >> KindBits;

    private EventSource(ulong value) => Value = value;

    /// <summary>Agent in the upper 32 bits, rank of the node in the next 20, 12 bits left for the kind of the event.</summary>
    internal ulong Value { get; }

    /// <summary>Without the kind: agent in the upper bits, rank of the node in the lower 20.</summary>
    internal ulong Place => Value >> KindBits;

    /// <summary>The agent of a place.</summary>
    internal static int AgentOf(ulong place) => (int)(place >> RankBits);

    /// <summary>The node's rank of a place.</summary>
    internal static int RankOf(ulong place) => (int)(place & ((1UL << RankBits) - 1));

    /// <summary>The source of what <paramref name="agent"/> emits in the node of that <paramref name="rank"/>.</summary>
    public static EventSource Of(AgentId agent, int rank) => new(((ulong)(uint)agent.Value << AgentShift) | ((ulong)(uint)rank << KindBits));

    /// <summary>The source of what a sync point emits: alone in its commit, so only the rank counts.</summary>
    public static EventSource OfSyncPoint(int rank) => new((ulong)(uint)rank << KindBits);
}

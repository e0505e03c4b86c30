namespace MetaIsland.Contesting;

/// <summary>The contests of one turn, one after another: what a <see cref="Contest{TEvent}"/> shows and writes to.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
internal sealed class ContestTable<TEvent>
{
    /// <summary>All events, by ordinal.</summary>
    public TEvent[] Events = [];

    /// <summary>Who emitted them, by ordinal.</summary>
    public AgentId[] Agents = [];

    /// <summary>The ordinals of contenders; those of one contest lie together, in canonical order.</summary>
    public int[] Contenders = [];

    /// <summary>What a contest has decided about each contender.</summary>
    public ContestMark[] Marks = [];

    /// <summary>What is to be applied instead of those marked <see cref="ContestMark.Changed"/>.</summary>
    public TEvent[] Instead = [];
}

namespace MetaIsland.Testing.Scheduling;

/// <summary>Where a step of an agent stands among those that are ready: the smallest goes first.</summary>
internal sealed class Priorities(FuzzStrategy strategy, SeededDraws draws)
{
    // One for the run: who is ahead stays ahead in the rounds that follow.
    private readonly ulong chosen = draws.Next();

    /// <param name="type">The agent's type.</param>
    /// <param name="agent">The agent's place among those of its type.</param>
    /// <param name="count">How many of its type there are.</param>
    public (ulong First, ulong Second) Of(int type, int agent, int count) => (First(type, agent, count), draws.Next());

    private ulong First(int type, int agent, int count) => strategy switch
    {
        FuzzStrategy.Shuffled => 0,
        FuzzStrategy.Reversed => ulong.MaxValue - Ordinal(type, agent),
        FuzzStrategy.OneAhead => IsChosen(agent, count) ? 0UL : 1,
        FuzzStrategy.OneBehind => IsChosen(agent, count) ? 1UL : 0,
        FuzzStrategy.AgentByAgent => SeededDraws.Mix(chosen, Ordinal(type, agent)),
        _ => throw new ArgumentOutOfRangeException(nameof(strategy)),
    };

    private bool IsChosen(int agent, int count) => (ulong)agent == chosen % (ulong)count;

    private static ulong Ordinal(int type, int agent) => ((ulong)type << 32) + (ulong)agent;
}

using MetaIsland.Schedules;

namespace MetaIsland;

/// <summary>The schedules there are. A deterministic program gives the same result in all of them, bit for bit.</summary>
public static class Schedule
{
    /// <summary>One agent after another, one node after another: the reference, and the one to debug with.</summary>
    public static ISchedule Sequential { get; } = new SequentialSchedule();

    /// <summary>Layer by layer: all agents end a layer before any begins the next.</summary>
    public static ISchedule Lockstep { get; } = new LockstepSchedule();

    /// <summary>
    /// A graph an agent: each walks through its own nodes, one after another, to the next sync point. Slow calls of different agents overlap, those
    /// of one agent do not.
    /// </summary>
    public static ISchedule Isolated { get; } = new IsolatedSchedule();

    /// <summary>
    /// One graph with tokens: each step of each agent runs as soon as all it needs is there, on whichever worker is free. For steps that cost so much
    /// that it pays to move each by itself.
    /// </summary>
    public static ISchedule Tokens { get; } = new TokensSchedule();

    /// <summary>Fused steps over ranges of agents between sync points; what is asynchronous waits only for what it needs. The default.</summary>
    public static ISchedule Hybrid { get; } = new HybridSchedule();

    /// <summary>
    /// An actor an agent: its steps and the ends of its slow calls come through a mailbox, one at a time. Waits for exactly the same as
    /// <see cref="Tokens"/>.
    /// </summary>
    public static ISchedule Actors { get; } = new ActorsSchedule();
}

namespace MetaIsland.Programs.Tests.Running;

/// <summary>In which order a <see cref="SeededClock"/> lets its waiters go.</summary>
internal enum Latency
{
    /// <summary>Nobody waits.</summary>
    None,

    /// <summary>Any of those that wait.</summary>
    Random,

    /// <summary>The one that came last.</summary>
    LastFirst,

    /// <summary>Some agents only when all others have nothing left to wait for: they stay behind by whole rounds where that is allowed.</summary>
    Stragglers,

    /// <summary>As <see cref="Stragglers"/>, but some nodes of all agents.</summary>
    SlowNodes,
}

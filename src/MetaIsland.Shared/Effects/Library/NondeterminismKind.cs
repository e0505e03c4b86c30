namespace MetaIsland.Effects.Library;

/// <summary>Why two runs of the same program may hear different answers from a method of the class library.</summary>
internal enum NondeterminismKind
{
    None,

    /// <summary>What time it is.</summary>
    Clock,

    /// <summary>Random numbers and identifiers nobody seeded.</summary>
    Entropy,

    /// <summary>A hash code that differs from process to process.</summary>
    HashCode,

    /// <summary>Which of several tasks or threads was first.</summary>
    CompletionOrder,

    /// <summary>On which thread, in which process this runs.</summary>
    ThreadIdentity,

    /// <summary>Files, network, console, environment, the machine.</summary>
    OutsideWorld,

    /// <summary>It waits for, or is woken by, time that really passes.</summary>
    RealTime,

    /// <summary>The culture or time zone of the machine or thread.</summary>
    Culture,

    /// <summary>What the garbage collector did until now.</summary>
    GarbageCollection,

    /// <summary>Last bits that differ from one processor or runtime to another.</summary>
    FloatingPoint,

    /// <summary>The order in which a collection is enumerated follows hash codes that differ from process to process, or who filled it first.</summary>
    UnorderedEnumeration,
}

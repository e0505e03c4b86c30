namespace MetaIsland.Effects.Library;

/// <summary>What people who read the documentation know of a method, beside what its code moves and changes.</summary>
[Flags]
internal enum LibraryTraits
{
    None = 0,

    /// <summary>What goes in has no way back: logs, traces, meters.</summary>
    Sink = 1,

    /// <summary>Safe from several threads at once, but what it does depends on their order.</summary>
    Atomic = 2,

    /// <summary>The result is a reference, span or memory through which the argument it aliases can be written.</summary>
    GivesWritableReference = 4,

    /// <summary>Turns something that may only be read into something that may be written.</summary>
    RemovesProtection = 8,

    /// <summary>Waits for another thread or for time.</summary>
    Blocks = 16,

    /// <summary>Changes state of the whole process (the current culture, an environment variable, where the console writes).</summary>
    ChangesProcess = 32,
}

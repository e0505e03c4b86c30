using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>What starting an asynchronous node came to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum NodeOutcome
{
    /// <summary>A value it cannot do without was absent.</summary>
    Skipped,

    /// <summary>It has ended and its output is in place.</summary>
    Ended,

    /// <summary>It goes on; its completion will be told.</summary>
    Running,
}

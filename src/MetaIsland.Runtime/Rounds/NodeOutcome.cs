using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>What starting a node that does not end with its call came to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum NodeOutcome
{
    /// <summary>It was left out: a value it cannot do without was absent, or its <c>[When]</c> was false.</summary>
    Skipped,

    /// <summary>Its output came from the tape.</summary>
    Replayed,

    /// <summary>It has ended, and all that follows from that is done.</summary>
    Ended,

    /// <summary>It goes on, or waits to go; its completion will be told.</summary>
    Running,
}

namespace MetaIsland;

/// <summary>What a node that throws, or takes longer than its time-out, costs.</summary>
public enum FailurePolicy
{
    /// <summary>The run.</summary>
    FailRun,

    /// <summary>Its output: what needs it is skipped for that agent.</summary>
    Skip,

    /// <summary>Nothing: another method gives the output.</summary>
    Fallback,
}

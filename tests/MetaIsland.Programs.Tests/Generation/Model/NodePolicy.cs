namespace MetaIsland.Programs.Tests.Generation;

/// <summary>What a failure of a node costs. The names are those of <c>FailurePolicy</c>, which generator and runtime both have.</summary>
internal enum NodePolicy
{
    FailRun,
    Skip,
    Fallback,
}

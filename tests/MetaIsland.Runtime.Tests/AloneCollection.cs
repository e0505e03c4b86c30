namespace MetaIsland.Tests;

/// <summary>Tests that count what the whole process does, so nothing else may run.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

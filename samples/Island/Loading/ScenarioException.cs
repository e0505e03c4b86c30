namespace IslandSample.Loading;

/// <summary>A scenario that cannot be used; the message says where and why.</summary>
internal sealed class ScenarioException(string message) : Exception(message);

namespace MetaIsland;

/// <summary>
/// Marks a parameter that comes from <see cref="SimulationOptions.Services"/>. What takes a service is recorded: its outcome goes to the tape
/// and a replay reads it there instead of calling. A service of a sealed, deeply immutable type is data, and one from which nothing comes
/// back (<c>ILogger</c>, <c>IProgress&lt;T&gt;</c>, <c>Meter</c>, <c>ActivitySource</c>, types marked <see cref="SinkAttribute"/>) is a sink:
/// these record nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

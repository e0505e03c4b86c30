namespace MetaIsland.Programs.Tests.Support;

/// <summary>
/// What asynchronous nodes of test programs wait for. Nothing comes back from it, so that a node that waits is not recorded and runs as
/// it would in a live program.
/// </summary>
[Sink]
public interface ISimClock
{
    /// <summary>Ends when the test lets it end.</summary>
    ValueTask Wait(AgentId agent, int round, string node);
}

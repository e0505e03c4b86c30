using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Never makes anybody wait.</summary>
internal sealed class OpenClock : ISimClock
{
    public ValueTask Wait(AgentId agent, int round, string node) => default;
}

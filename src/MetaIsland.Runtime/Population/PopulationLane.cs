using System.ComponentModel;

namespace MetaIsland;

/// <summary>Births and retirements of one run of kernels, in the order they were asked for.</summary>
/// <typeparam name="TAgent">The type of agent.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PopulationLane<TAgent>
{
    internal void Spawn(Events.EventSource source, TAgent agent) => throw new NotSupportedException($"{source}, {agent}");

    internal void Retire(Events.EventSource source, AgentId id) => throw new NotSupportedException($"{source}, {id}");
}

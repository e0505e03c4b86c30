using System.ComponentModel;
using MetaIsland.Events;

namespace MetaIsland;

/// <summary>Births and retirements of one type of agent. They are events: membership changes between rounds.</summary>
/// <typeparam name="TAgent">The type of agent.</typeparam>
public readonly struct Population<TAgent>
{
    private readonly PopulationLane? lane;
    private readonly EventSource source;

    /// <summary>Made by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Population(PopulationLane lane, EventSource source)
    {
        this.lane = lane;
        this.source = source;
    }

    private PopulationLane Lane => lane ?? throw new InvalidOperationException(
        $"This Population<{typeof(TAgent).Name}> is nobody's: take it as a parameter of a node or sync point.");

    /// <summary>A new agent, who takes part from the next round on and gets the next free id.</summary>
    /// <remarks>
    /// Ids are given between rounds in canonical order. An object that lives already, or is spawned twice, fails the run, and so does a birth
    /// beyond <see cref="SimulationOptions.MaxAgents"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="agent"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This node alone lets more agents be born than may live at once.</exception>
    public void Spawn(TAgent agent) => Lane.Spawn(source, agent);

    /// <summary>An agent leaves at the end of the round. Retiring somebody who does not live, is of another type, or has been retired is a rejected event.</summary>
    public void Retire(AgentId id) => Lane.Retire<TAgent>(source, id);
}

namespace MetaIsland;

/// <summary>Births and retirements of one type of agent. They are events: membership changes between rounds.</summary>
/// <typeparam name="TAgent">The type of agent.</typeparam>
public readonly struct Population<TAgent>
{
    private readonly PopulationLane<TAgent> lane;
    private readonly Events.EventSource source;

    /// <summary>Made by generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Population(PopulationLane<TAgent> lane, Events.EventSource source)
    {
        this.lane = lane;
        this.source = source;
    }

    /// <summary>A new agent, who takes part from the next round on and gets the next free id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agent"/> is null.</exception>
    public void Spawn(TAgent agent) => lane.Spawn(source, agent);

    /// <summary>An agent leaves at the end of the round. Retiring somebody who does not live, or twice, is a rejected event.</summary>
    public void Retire(AgentId id) => lane.Retire(source, id);
}

namespace MetaIsland.Rounds;

/// <content>Population: who lives, births and retirements (law 13).</content>
public abstract partial class SimulationProgram
{
    private readonly Pool<PopulationLane> populationLanes = new(() => new PopulationLane());
    private PopulationChange? change;

    /// <summary>The id the next birth gets; counts over all agent types and never goes back.</summary>
    internal int NextId { get; private set; }

    /// <summary>The living, by agent type.</summary>
    internal IReadOnlyList<Members> Members => members;

    /// <summary>The agent type of a number lanes know it by.</summary>
    internal int TypeOf(int number) => members.FindIndex(type => type.Type == number);

    /// <summary>Applies births and retirements; nobody is in this round any more.</summary>
    /// <exception cref="NodeAtFaultException">A birth that cannot be.</exception>
    internal void ChangePopulation(RoundFrame frame, int mostAgents)
    {
        change ??= new PopulationChange(this);
        change.Apply(frame.Population, NextId, mostAgents);
        NextId = change.NextId;
        frame.EventsApplied += change.Applied;
        frame.EventsRejected += change.Rejected;
        frame.Population.Clear(this);
        foreach (var (node, runs) in asyncRuns)
        {
            if (change.Changed.Contains(Plan.Nodes[node].Agent))
                runs.Move(change.OriginsOf(Plan.Nodes[node].Agent));
        }
        MembersChanged();
    }

    /// <summary>Reads anew who lives; written where somebody can be born or retire.</summary>
    protected virtual void MembersChanged()
    {
    }

    /// <summary>The agents of a type, by storage index.</summary>
    protected TAgent[] MembersOf<TAgent>(int agentType) => ((Members<TAgent>)members[agentType]).Agents;

    /// <summary>Their ids.</summary>
    protected AgentId[] IdsOf(int agentType) => members[agentType].Ids;

    internal PopulationLane TakePopulation(int limit)
    {
        var lane = populationLanes.Take();
        lane.Limit = limit;
        return lane;
    }

    internal void ReturnPopulation(PopulationLane lane)
    {
        lane.Clear();
        populationLanes.Return(lane);
    }

    private TAgent[] Keep<TAgent>(TAgent[] agents)
    {
        var kept = new Members<TAgent>((TAgent[])agents.Clone(), NextId);
        members.Add(kept);
        NextId += kept.Count;
        return kept.Agents;
    }
}

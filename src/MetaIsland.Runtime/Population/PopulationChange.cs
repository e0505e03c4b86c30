using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>Works out who lives in the next round, and only then changes who does.</summary>
internal sealed class PopulationChange
{
    private readonly SimulationProgram program;
    private readonly List<int>[] dead;
    private readonly List<Members.Birth>[] born;
    private readonly HashSet<int> retired = [];
    private HashSet<object>? living;    // agents that are objects; made when the first is born

    public PopulationChange(SimulationProgram program)
    {
        this.program = program;
        dead = [.. program.Members.Select(_ => new List<int>())];
        born = [.. program.Members.Select(_ => new List<Members.Birth>())];
    }

    /// <summary>Counts over all agent types, and never goes back.</summary>
    public int NextId { get; private set; }

    public int Applied { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>Types whose membership has changed.</summary>
    public IEnumerable<int> Changed => Enumerable.Range(0, dead.Length).Where(type => dead[type].Count + born[type].Count > 0);

    /// <summary>By new storage index, where an agent was before; -1 for who was born.</summary>
    public int[] OriginsOf(int agentType)
    {
        var origins = new int[program.Members[agentType].Count];
        var (kept, next) = (0, 0);
        for (var index = 0; kept < origins.Length - born[agentType].Count; index++)
        {
            if (next < dead[agentType].Count && dead[agentType][next] == index)
                next++;
            else
                origins[kept++] = index;
        }
        Array.Fill(origins, -1, kept, origins.Length - kept);
        return origins;
    }

    /// <exception cref="NodeAtFaultException">A birth that cannot be.</exception>
    public void Apply(PopulationFrame frame, int nextId, int mostAgents)
    {
        Begin(nextId);
        var lives = program.Population;
        foreach (var change in frame.InOrder(program))
        {
            var type = program.TypeOf(change.Type);
            if (change.Buffer is { } buffer)
            {
                if (lives++ >= mostAgents)
                    throw Fault(change, $"lets more than {mostAgents} agents live at once: spawn fewer, or raise {nameof(SimulationOptions)}.{nameof(SimulationOptions.MaxAgents)}");
                var birth = new Members.Birth(new AgentId(NextId++), buffer, change.Index);
                if (program.Members[type].ObjectOf(birth) is { } agent && !Living().Add(agent))
                    throw Fault(change, $"spawns a {program.Members[type].AgentType.Name} that lives already or is spawned twice: every agent is an object of its own, so create a new one");
                born[type].Add(birth);
                Applied++;
            }
            else if (program.Members[type].IndexOf(change.Id) is >= 0 and var index && retired.Add(change.Id.Value))
            {
                dead[type].Add(index);
                lives--;
                Applied++;
            }
            else
            {
                Rejected++;
            }
        }
        foreach (var type in Changed)
            Apply(type);
    }

    private void Begin(int nextId)
    {
        NextId = nextId;
        Applied = 0;
        Rejected = 0;
        retired.Clear();
        foreach (var list in dead)
            list.Clear();
        foreach (var list in born)
            list.Clear();
    }

    private void Apply(int type)
    {
        dead[type].Sort();
        foreach (var index in dead[type])
        {
            if (living is not null && program.Members[type].ObjectAt(index) is { } agent)
                living.Remove(agent);
        }
        program.Members[type].Change(dead[type], born[type]);
    }

    private HashSet<object> Living() => living ??= new(program.Members.SelectMany(members => members.Objects), ReferenceEqualityComparer.Instance);

    private NodeAtFaultException Fault(PopulationLane.Change change, string what)
    {
        var node = program.Plan.Nodes[(int)(change.Source & 0xFFFFF)];
        var agent = node.IsSyncPoint ? Failure.Everybody : (int)(change.Source >> 20);
        return new NodeAtFaultException(agent, node.Rank, new InvalidOperationException($"{(node.IsSyncPoint ? node.Name : new AgentId(agent))} {what}."));
    }
}

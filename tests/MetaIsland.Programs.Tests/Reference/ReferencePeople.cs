using MetaIsland.Agents;
using MetaIsland.State;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>One who lives.</summary>
internal sealed class ReferenceAgent(int type, int id, object self)
{
    public int Type { get; } = type;

    public int Id { get; } = id;

    /// <summary>The agent itself; of a struct the latest copy.</summary>
    public object Self { get; set; } = self;
}

/// <summary>A birth, or a retirement where nobody is born; an event among others until its commit.</summary>
internal sealed record ReferenceChange(int Type, object? Born, int Id);

/// <summary>Law 13: who lives, by id.</summary>
internal sealed class ReferencePeople
{
    private readonly int types;
    private readonly Dictionary<int, ReferenceAgent> byId = [];

    public ReferencePeople(IReadOnlyList<Array> agents)
    {
        types = agents.Count;
        for (var type = 0; type < types; type++)
        {
            foreach (var agent in agents[type])
                Living.Add(new ReferenceAgent(type, NextId++, agent));
        }
        Living.ForEach(agent => byId.Add(agent.Id, agent));
    }

    /// <summary>Ascending by id.</summary>
    public List<ReferenceAgent> Living { get; } = [];

    public int NextId { get; private set; }

    public IEnumerable<ReferenceAgent> Of(int type) => Living.Where(agent => agent.Type == type);

    public ReferenceAgent? Find(int id) => byId.GetValueOrDefault(id);

    /// <summary>Between two rounds; those who are born now can no longer be retired in this round, since nobody knew their ids.</summary>
    /// <returns>How many came to something.</returns>
    public int Change(IReadOnlyList<ReferenceChange> changes)
    {
        var (done, born) = (0, new List<ReferenceAgent>());
        foreach (var change in changes)
        {
            if (change.Born is not null)
                born.Add(new ReferenceAgent(change.Type, NextId++, change.Born));
            else if (byId.GetValueOrDefault(change.Id)?.Type != change.Type || !byId.Remove(change.Id))
                continue;
            done++;
        }
        Living.RemoveAll(agent => !byId.ContainsKey(agent.Id));
        Living.AddRange(born);
        born.ForEach(agent => byId.Add(agent.Id, agent));
        return done;
    }

    public void Hash(StateHasher hasher)
    {
        for (var type = 0; type < types; type++)
        {
            hasher.AddCount(Of(type).Count());
            foreach (var agent in Of(type))
            {
                hasher.Add(new AgentId(agent.Id));
                ((IAgent)agent.Self).Hash(hasher);
            }
        }
    }
}

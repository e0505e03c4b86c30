using System.Diagnostics.CodeAnalysis;
using MetaIsland.Agents;
using MetaIsland.State;

namespace MetaIsland.Testing.State;

/// <summary>The state between two rounds, kept as the simulation goes on: agents as the single values they hold, the world as a version nobody writes.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class StateSnapshot
{
    private readonly Dictionary<AgentId, (StateHash Hash, List<Leaf> Leaves)> agents = [];
    private readonly object world;
    private readonly List<Leaf> rest;

    private StateSnapshot(StateParts parts, StateSnapshot? before)
    {
        world = parts.World;
        var hasher = new StateHasher();
        foreach (var (id, agent) in parts.Agents)
        {
            hasher.Reset();
            ((IAgent)agent).Hash(hasher);
            var hash = hasher.Finish();
            // Who has not changed since the round before need not be taken to pieces again.
            agents[id] = before is not null && before.agents.TryGetValue(id, out var same) && same.Hash == hash
                ? same
                : (hash, StateReader.Read(agent, $"{agent.GetType().Name} #{id.Value}", id.Value));
        }
        rest =
        [
            new(null, "the id of the next birth", $"{parts.NextId}"),
            new(null, "mail on its way", $"mail of hash {parts.Mail}"),
            new(null, "late values carried to the next round", $"values of hash {parts.Carried}"),
        ];
    }

    /// <param name="simulation">It is between two rounds.</param>
    /// <param name="before">The snapshot before, if there is one.</param>
    public static StateSnapshot Take(Simulation simulation, StateSnapshot? before = null) => new(StateParts.Of(simulation), before);

    /// <summary>All values: agents by id, the world, and what else is state.</summary>
    public IReadOnlyList<Leaf> Leaves() =>
        [.. agents.OrderBy(agent => agent.Key).SelectMany(agent => agent.Value.Leaves), .. StateReader.Read(world, world.GetType().Name, agent: null), .. rest];
}

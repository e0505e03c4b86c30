using MetaIsland.Agents;
using MetaIsland.Programs.Tests.Running;
using MetaIsland.State;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>
/// The laws in the plainest words, from the spec alone: no plan, no kernels, no schedule. One node after another in canonical order, called
/// by reflection, waiting for each; the world is this one's own.
/// </summary>
internal sealed class ReferenceRun
{
    private readonly CompiledProgram program;
    private readonly ReferenceGraph graph;
    private readonly ReferenceWorld world;
    private readonly object[][] agents;
    private readonly int[] firstIds;
    private readonly ReferenceCall call;

    public ReferenceRun(CompiledProgram program, ulong seed)
    {
        this.program = program;
        graph = new ReferenceGraph(program.Spec);
        world = ReferenceWorld.Of(program.Setup.CreateWorld(), program.World);
        agents = [.. program.Setup.CreateAgents().Select(array => array.Cast<object>().ToArray())];
        firstIds = [.. agents.Select((_, type) => agents.Take(type).Sum(array => array.Length))];
        call = new ReferenceCall(program, world, agents, firstIds, seed);
    }

    /// <summary>After each round.</summary>
    public List<StateHash> Hashes { get; } = [];

    public ReferenceFailure? Failure { get; private set; }

    public long NodesRun => call.NodesRun;

    public long Absent => call.Absent;

    public ReferenceWorld World => world;

    public ReferenceRun Run(int rounds)
    {
        for (var round = 0; round < rounds && Failure is null; round++)
        {
            call.Begin(round, graph.SyncPoints.Count);
            for (var phase = 0; phase <= graph.SyncPoints.Count && Failure is null; phase++)
                RunPhase(round, phase);
            if (Failure is null)
                Hashes.Add(Hash());
        }
        return this;
    }

    private void RunPhase(int round, int phase)
    {
        var nodes = graph.Nodes.Where(node => !node.IsSync && node.Phase == phase).ToList();
        for (var type = 0; type < agents.Length; type++)
        {
            for (var agent = 0; agent < agents[type].Length; agent++)
            {
                foreach (var node in nodes.Where(node => node.AgentType == type))
                {
                    if (!Try(round, firstIds[type] + agent, node, () => call.RunNode(node, agent)))
                        return;
                }
            }
        }
        if (!Try(round, null, null, () => world.Commit(call.Pending[phase])) || phase == graph.SyncPoints.Count)
            return;
        var sync = graph.SyncPoints[phase];
        var own = new List<EmittedEvent>();
        if (Try(round, null, sync, () => call.Meet(sync, own)))
            Try(round, null, null, () => world.Commit(own));
    }

    private bool Try(int round, int? agent, ReferenceNode? node, Action run)
    {
        try
        {
            run();
            return true;
        }
        catch (Exception e) when (e.Message.StartsWith($"{node?.Spec.Name ?? "Land"} gives up at", StringComparison.Ordinal))
        {
            Failure = new ReferenceFailure(round, agent, node?.Spec.QualifiedName);
            return false;
        }
    }

    private StateHash Hash()
    {
        var hasher = new StateHasher();
        world.Hash(hasher);
        for (var type = 0; type < agents.Length; type++)
        {
            hasher.AddCount(agents[type].Length);
            for (var agent = 0; agent < agents[type].Length; agent++)
            {
                hasher.Add(new AgentId(firstIds[type] + agent));
                ((IAgent)agents[type][agent]).Hash(hasher);
            }
        }
        hasher.Add(agents.Sum(array => array.Length));
        return hasher.Finish();
    }
}

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
    private readonly ReferencePeople people;
    private readonly ReferenceMail mail;
    private readonly ReferenceCall call;
    private readonly ulong seed;
    private ReferenceRound current = null!;
    private int round;
    private int phase;
    private int commits;

    public ReferenceRun(CompiledProgram program, ulong seed)
    {
        this.program = program;
        this.seed = seed;
        graph = new ReferenceGraph(program.Spec);
        world = ReferenceWorld.Of(program.Setup.CreateWorld(), program.World);
        people = new ReferencePeople(program.Setup.CreateAgents());
        world.Books.Worlds.Add((-1, null, world.HashOfWorld()));
        mail = new ReferenceMail(program, people);
        call = new ReferenceCall(program, world, people, mail, seed);
    }

    /// <summary>After each round.</summary>
    public List<StateHash> Hashes { get; } = [];

    /// <summary>What a log and decisions have of it.</summary>
    public ReferenceBooks Books => world.Books;

    public ReferenceFailure? Failure { get; private set; }

    public ReferenceCounts Counts => new(call.NodesRun, call.Absent, world.Applied, world.Rejected, world.Contests, mail.Dropped);

    public ReferenceRun Run(int rounds)
    {
        for (round = 0; round < rounds && Failure is null; round++)
        {
            current = call.Round = new ReferenceRound(round, graph.SyncPoints.Count, world.World);
            commits = 0;
            mail.Begin(graph.SyncPoints.Count);
            foreach (var sync in graph.SyncPoints.Where(sync => sync.IsGrouped))
                current.Group(sync, ReferenceGroups.Of(program, people, sync, graph));
            for (phase = 0; phase <= graph.SyncPoints.Count && Failure is null; phase++)
            {
                RunAgents(phase);
                if (Failure is not null)
                    break;
                if (phase < graph.SyncPoints.Count)
                    Meet(graph.SyncPoints[phase], phase);
                else
                    CommitAgents(current.Pending[phase]);
                Books.Worlds.Add((round, phase < graph.SyncPoints.Count ? graph.SyncPoints[phase].Spec.Name : null, world.HashOfWorld()));
            }
            if (Failure is null)
                EndRound();
        }
        return this;
    }

    private void RunAgents(int phase)
    {
        mail.Sort(phase);
        foreach (var agent in people.Living)
        {
            foreach (var (letter, handler, place) in mail.Hear(agent))
            {
                var node = graph.Nodes.Find(node => node.Spec == handler && node.DeliveryPoint == phase)!;
                if (!Try(agent.Id, node, () => call.Hear(node, agent, letter, place)))
                    return;
            }
            foreach (var node in graph.Nodes.Where(node => node.AgentType == agent.Type && node.Phase == phase && node.DeliveryPoint is null))
            {
                if (!Try(agent.Id, node, () => call.RunNode(node, agent)))
                    return;
            }
        }
    }

    /// <summary>Law 4 and section 5: what is committed when, and which version the body reads.</summary>
    private void Meet(ReferenceNode sync, int index)
    {
        if (sync.IsGrouped)
        {
            var groups = current.GroupsOf(sync);
            foreach (var group in groups.Values.Distinct().Order())
                Body(sync, id => groups.GetValueOrDefault(id, -1) == group, group, current.OfGroups);
            return;
        }
        if (sync.IsOneByOne)
        {
            MeetOneByOne(sync, index);
        }
        else
        {
            var own = new List<EmittedEvent>();
            if (sync.IsStreaming || sync.Spec.Sync!.ClosesEarly)
            {
                Body(sync, _ => true, ReferenceRound.Everybody, own);
                CommitAgents(current.Pending[index]);
            }
            else
            {
                CommitAgents(current.Pending[index]);
                Body(sync, _ => true, ReferenceRound.Everybody, own);
            }
            Commit(own);
        }
        current.Keep(index + 1, ReferenceRound.Everybody, world.World);
    }

    /// <summary>The events of those who bring nothing first; then one agent after another, its own events, the body, the body's events.</summary>
    private void MeetOneByOne(ReferenceNode sync, int index)
    {
        var comes = people.Living.Where(agent => sync.Brings.Contains(agent.Type)).Select(agent => agent.Id).ToList();
        var pending = current.Pending[index];
        CommitAgents(pending.Where(e => !comes.Contains(e.Agent)));
        foreach (var id in comes)
        {
            var own = new List<EmittedEvent>();
            Commit([.. pending.Where(e => e.Agent == id)]);
            Body(sync, other => other == id, id, own);
            Commit(own);
            current.Keep(index + 1, id, world.World);
        }
    }

    private void Body(ReferenceNode sync, Predicate<int> meets, int place, List<EmittedEvent> events)
    {
        if (Failure is null)
            Try(null, sync, () => call.Meet(sync, meets, place, events));
    }

    /// <summary>Events of agents, and behind them, in the same commit, those of groups that have met since the last one.</summary>
    private void CommitAgents(IEnumerable<EmittedEvent> events)
    {
        Commit([.. events, .. current.OfGroups.Select((e, place) => e with { Agent = int.MaxValue, Rank = 0, Number = place })]);
        current.OfGroups.Clear();
    }

    private void Commit(List<EmittedEvent> events)
    {
        if (Failure is null)
            Try(null, null, () => current.Changes.AddRange(world.Commit(events, seed, round, phase < graph.SyncPoints.Count ? graph.SyncPoints[phase].Spec.QualifiedName : "end of round", ref commits)));
    }

    private void EndRound()
    {
        var done = people.Change(current.Changes);
        world.Count(done, current.Changes.Count - done);
        mail.End();
        var hasher = new StateHasher();
        world.Hash(hasher);
        people.Hash(hasher);
        mail.Hash(hasher);
        hasher.Add(people.NextId);
        Hashes.Add(hasher.Finish());
    }

    private bool Try(int? agent, ReferenceNode? node, Action run)
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
}

/// <summary>How much came of a run.</summary>
internal sealed record ReferenceCounts(long Nodes, long Absent, long Applied, long Rejected, long Contests, long Dropped);

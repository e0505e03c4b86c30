namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Adds nodes to a program.</summary>
internal sealed class NodePlanner(Dice dice, ProgramModel program)
{
    private static readonly string[] Names =
    [
        "Look", "Plan", "Think", "Ask", "Weed", "Sow", "Reap", "Walk", "Rest", "Trade", "Pray", "Mend", "Carry", "Listen", "Boast", "Hide",
        "Climb", "Swim", "Dream", "Cook", "Sing", "Guess", "Argue", "Wait",
    ];

    private readonly InputPlanner inputs = new(dice, program);

    public void Add(int phase)
    {
        var node = Create(dice.Pick(AgentsOf(phase)), phase);
        node.Async = (AsyncStyle)dice.Weighted(55, 20, 25);
        node.EndsAtOnce = node.IsAsync && dice.Chance(12);
        node.IsStatic = dice.Chance(node.Agent.SkipsByDefault ? 45 : 25);
        node.TakesSelf = node.IsStatic && dice.Chance(50);
        // Who does not read the world runs ahead into the next round, and may fail there before somebody fails in this one.
        node.ReadsWorld = dice.Chance(program.Kind.Throws() ? 30 : 60);
        node.HasContext = dice.Chance(65);
        node.TakesStop = dice.Chance(15);
        node.AsksOracle = program.Kind.Asks() && (dice.Chance(40) || !program.Methods.Any(method => method.AsksOracle));
        ChoosePolicy(node);
        node.Emits = node.MayAct && dice.Chance(50);
        node.Fails |= program.Kind.Throws() && dice.Chance(30);
        Act(node);
        Connect(node);
        Restrict(node);
        if (dice.Chance(22))
            Condition(node);
        TouchFields(node);
        if (node.Policy == NodePolicy.Fallback || dice.Chance(75))
            GiveOutput(node);
        if (node.Policy == NodePolicy.Fallback)
            node.Fallback = Fallback(node);
    }

    /// <summary>A node that may fail without ending the run; then it does so now and then.</summary>
    private void ChoosePolicy(NodeModel node)
    {
        node.Policy = (NodePolicy)dice.Weighted(72, 14, 14);
        // Only of a static node that takes no agent it is certain that it writes nothing.
        node.HasDefaultPolicy = node.Policy != NodePolicy.Fallback && node.Agent.SkipsByDefault && node.IsStatic && !node.TakesSelf && !node.AsksOracle && dice.Chance(70);
        if (node.HasDefaultPolicy)
            node.Policy = NodePolicy.Skip;
        node.Fails = node.Policy != NodePolicy.FailRun;
        if (program.Kind == ProgramKind.Timed && node.Policy != NodePolicy.FailRun && (node.IsAsync || dice.Chance(30)) && dice.Chance(60))
            node.Timeout = dice.Pick([0.7, 2, 5]);
    }

    /// <summary>
    /// Law 2: an ancestor of a sync point that closes early may be abandoned there, unless it is synchronous and waits for nothing that is not;
    /// and a node with a time-out. Which sync point will wait for it is not known yet, so any that may counts.
    /// </summary>
    private void Restrict(NodeModel node)
    {
        var mayWait = node.IsAsync || node.Timeout > 0 || node.Ancestors.OfType<NodeModel>().Any(ancestor => ancestor.IsAsync || ancestor.Timeout > 0);
        node.MayBeAbandoned = node.Timeout > 0 || (mayWait && program.Closing.Skip(node.EarliestSync).Contains(true));
        if (!node.MayBeAbandoned)
            return;
        node.Emits = node.Sends = false;
        node.Populations.Clear();
    }

    /// <summary>Mail, births and retirements.</summary>
    private void Act(NodeModel node)
    {
        node.Sends = node.MayAct && program.Messages.Count > 0 && dice.Chance(55);
        if (node.MayAct && program.ChangesPopulation && dice.Chance(40))
            node.Populations.AddRange(dice.Shuffled(program.Agents).Take(dice.Weighted(0, 80, 20)));
    }

    /// <summary>A condition reads its field as the node would.</summary>
    private void Condition(NodeModel node)
    {
        var readable = node.Agent.Fields.Where(field => (field.IsFrozen || !node.MayBeAbandoned) && field.Writers.TrueForAll(node.Ancestors.Contains)).ToList();
        if (readable.Count == 0)
            return;
        node.When = dice.Pick(readable);
        node.When.Readers.Add(node);
    }

    /// <summary>It takes some of what its node takes, and may need what its node can do without.</summary>
    private NodeModel Fallback(NodeModel node)
    {
        var fallback = new NodeModel
        {
            Agent = node.Agent,
            Name = $"{node.Name}Otherwise",
            Access = "",
            Phase = node.Phase,
            Output = node.Output,
            IsOutputNullable = node.IsOutputNullable && dice.Chance(50),
            IsStatic = dice.Chance(40),
            Async = node.IsAsync && dice.Chance(40) ? AsyncStyle.ValueTask : AsyncStyle.None,
            ReadsWorld = dice.Chance(40),
            HasContext = dice.Chance(60),
            Policy = node.Policy,
        };
        foreach (var input in node.Inputs.Where(_ => dice.Chance(75)))
            fallback.Inputs.Add(input with { IsNullable = dice.Chance(30), IsByIn = false });
        if (fallback.SeesAgent)
            fallback.Reads.AddRange(node.Reads.Where(_ => dice.Chance(60)));
        return fallback;
    }

    /// <summary>
    /// An asynchronous node that the sync point of its phase does not wait for, reading the world before and after its waits, and a
    /// synchronous one behind it that stores what it learned.
    /// </summary>
    public void AddOutliver(int phase)
    {
        var node = Create(dice.Pick(AgentsOf(phase)), phase);
        node.Async = dice.Chance(50) ? AsyncStyle.Task : AsyncStyle.ValueTask;
        node.IsStatic = dice.Chance(25);
        node.TakesSelf = node.IsStatic && dice.Chance(50);
        node.HasContext = dice.Chance(80);
        node.ReadsWorld = true;
        node.Emits = dice.Chance(35);
        node.Outlives = true;
        node.EarliestSync = phase + 1;
        Connect(node);
        Restrict(node);
        TouchFields(node);
        node.Output = NewType(program);
        node.IsOutputNullable = dice.Chance(20);
        node.Output.Producers.Add(node);

        var follower = Create(node.Agent, phase);
        follower.HasContext = dice.Chance(50);
        follower.ReadsWorld = dice.Chance(40);
        follower.Emits = dice.Chance(40);
        inputs.TakeFromNode(follower, node);
        Connect(follower);
        Restrict(follower);
        TouchFields(follower);
        if (dice.Chance(60))
            GiveOutput(follower);
    }

    /// <summary>A program for failures throws somewhere, however the dice fell.</summary>
    public void Finish()
    {
        if (program.Kind.Throws() && !program.Methods.Any(method => method.Fails))
            dice.Pick(program.Methods.ToList()).Fails = true;
    }

    public static OutputType NewType(Dice dice, ProgramModel program)
    {
        var kinds = Enum.GetValues<OutputKind>().Where(kind => kind > OutputKind.Text || program.Types.TrueForAll(type => type.Kind != kind)).ToList();
        var type = new OutputType($"Word{program.Types.Count}", dice.Pick(kinds));
        program.Types.Add(type);
        return type;
    }

    private OutputType NewType(ProgramModel program) => NewType(dice, program);

    private NodeModel Create(AgentModel agent, int phase)
    {
        var node = new NodeModel
        {
            Agent = agent,
            Name = dice.Pick(Names.Where(name => agent.Nodes.TrueForAll(other => other.Name != name)).ToList()),
            Access = dice.Pick(["private ", "", "internal ", "public "]),
            Phase = phase,
            EarliestSync = phase,
        };
        agent.Nodes.Add(node);
        return node;
    }

    /// <summary>Who is let go by itself or with its group has brought something; others cannot follow such a sync point.</summary>
    private List<AgentModel> AgentsOf(int phase) => phase > 0 && program.Syncs[phase - 1] is { IsApart: true } apart ? apart.Brings : program.Agents;

    private void Connect(NodeModel node)
    {
        var earlier = node.Agent.Nodes.Where(other => other != node && !(node.Outlives && other.Outlives)).ToList();
        var inPhase = earlier.Where(other => other.Phase == node.Phase).ToList();
        // Something has to hold it back until its phase has come.
        if (node.Phase > 0 && !(inPhase.Count > 0 && dice.Chance(50) && Follow(node, dice.Pick(inPhase))))
            inputs.TakeFromSync(node, program.Syncs[node.Phase - 1]);
        foreach (var other in dice.Shuffled(earlier).Take(dice.Weighted(30, 40, 30)))
            Follow(node, other);
        var said = program.Syncs.Take(node.Phase).Where(sync => sync.Output is not null && (!sync.IsApart || sync.Brings.Contains(node.Agent))).ToList();
        if (said.Count > 0 && dice.Chance(25))
            inputs.TakeFromSync(node, dice.Pick(said));
    }

    /// <summary>By data where there is some, by <c>[After]</c> else; false if there is no way.</summary>
    private bool Follow(NodeModel node, NodeModel other)
    {
        if (other.Output is not null && dice.Chance(80) && !node.Inputs.Exists(input => input.Type == other.Output))
            inputs.TakeFromNode(node, other);
        else
            node.After.Add(other);
        node.DependOn(other);
        node.EarliestSync = Math.Max(node.EarliestSync, other.EarliestSync);
        return true;
    }

    /// <summary>
    /// A field that one writes is touched only by its ancestors and descendants (law 1). Later nodes look at this one the same way.
    /// </summary>
    private void TouchFields(NodeModel node)
    {
        if (!node.SeesAgent)
            return;
        foreach (var field in node.Agent.Fields)
        {
            if (node.MayBeAbandoned && !field.IsFrozen)
                continue;
            var afterWriters = field.Writers.TrueForAll(node.Ancestors.Contains);
            // Its own condition has been read before it begins.
            if (node.MayWrite && !field.IsFrozen && afterWriters && field.Readers.TrueForAll(reader => reader == node || node.Ancestors.Contains(reader)) && dice.Chance(55))
            {
                node.Writes.Add(field);
                field.Writers.Add(node);
            }
            else if (afterWriters && dice.Chance(50))
            {
                node.Reads.Add(field);
                field.Readers.Add(node);
            }
        }
    }

    private void GiveOutput(NodeModel node)
    {
        var open = program.Types.Where(type => !type.IsTaken && type.Producers.TrueForAll(producer => producer is NodeModel)).ToList();
        // What two types of agents return meets in one gather.
        var foreign = open.Where(type => type.Producers.TrueForAll(producer => ((NodeModel)producer).Agent != node.Agent)).ToList();
        node.Output = foreign.Count > 0 && dice.Chance(60) ? dice.Pick(foreign) : open.Count > 0 && dice.Chance(20) ? dice.Pick(open) : NewType(program);
        node.IsOutputNullable = dice.Chance(25);
        node.Output.Producers.Add(node);
    }
}

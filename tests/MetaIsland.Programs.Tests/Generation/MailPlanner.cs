namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Gives agents their handlers, once it is known where mail may be delivered.</summary>
internal sealed class MailPlanner(Dice dice, ProgramModel program)
{
    // A message may wait for the next round and is state then, so its fields are of types that can be hashed.
    private static readonly OutputKind[] Kinds = [OutputKind.RecordStruct, OutputKind.Record, OutputKind.Class];

    /// <summary>A type of message; the first may be a plain number or text.</summary>
    public static OutputType Message(Dice dice, int index)
    {
        OutputKind[] kinds = index == 0 ? [OutputKind.Number, OutputKind.Text, .. Kinds] : Kinds;
        return new OutputType($"Letter{index}", dice.Pick(kinds));
    }

    public void Plan()
    {
        foreach (var agent in program.Agents)
        {
            foreach (var message in program.Messages.Where(_ => dice.Chance(80)))
                agent.Handlers.Add(Handler(agent, message));
        }
        var points = FindPoints();
        foreach (var handler in program.Handlers)
            TouchFields(handler, points);
    }

    private NodeModel Handler(AgentModel agent, OutputType message)
    {
        var handler = new NodeModel
        {
            Agent = agent,
            // Overloads, now and then.
            Name = dice.Chance(40) ? "On" : $"Hear{message.Name}",
            Access = dice.Pick(["private ", "", "internal ", "public "]),
            Hears = message,
            TakesSender = dice.Chance(60),
            // What waits for an asynchronous handler may be abandoned with it.
            Async = program.Closing.Contains(true) ? AsyncStyle.None : (AsyncStyle)dice.Weighted(60, 20, 20),
            ReadsWorld = dice.Chance(40),
            HasContext = dice.Chance(60),
            Emits = dice.Chance(45),
            Sends = dice.Chance(50),
            Fails = program.Kind.Throws() && dice.Chance(15),
        };
        handler.EndsAtOnce = handler.IsAsync && dice.Chance(15);
        if (program.ChangesPopulation && dice.Chance(20))
            handler.Populations.Add(dice.Pick(program.Agents));
        return handler;
    }

    /// <summary>
    /// Where mail is delivered: 0 for the start of a round, s + 1 for behind sync point s. An answer may be delivered where nothing else is.
    /// </summary>
    private HashSet<int> FindPoints()
    {
        var points = new HashSet<int>();
        foreach (var node in program.Nodes.Where(node => node.Sends))
            points.Add(PointAfter([node]));
        for (var open = points.ToList(); open.Count > 0;)
        {
            var answers = program.Agents
                .Where(agent => agent.Handlers.Exists(handler => handler.Sends))
                .SelectMany(agent => open.Select(point => PointAfter(agent.Nodes.Where(node => point == 0 || node.Ancestors.Contains(program.Syncs[point - 1])))));
            open = [.. answers.Distinct().Where(points.Add)];
        }
        return points;
    }

    private int PointAfter(IEnumerable<NodeModel> nodes)
    {
        var found = nodes.ToList();
        return program.Syncs.FindIndex(sync => !sync.IsApart && found.Exists(sync.Ancestors.Contains)) + 1;
    }

    /// <summary>
    /// Law 12: a handler is unordered with nodes that neither come before nor follow the sync point behind which it runs, so a field that one
    /// writes the other does not touch. Handlers of one agent run one at a time.
    /// </summary>
    private void TouchFields(NodeModel handler, HashSet<int> points)
    {
        foreach (var field in handler.Agent.Fields)
        {
            if (!field.Writers.TrueForAll(IsOrdered))
                continue;
            if (handler.MayWrite && !field.IsFrozen && field.Readers.TrueForAll(IsOrdered) && dice.Chance(60))
                handler.Writes.Add(field);
            else if (dice.Chance(50))
                handler.Reads.Add(field);
        }

        bool IsOrdered(NodeModel node) => points.All(point =>
            point == 0 || node.Ancestors.Contains(program.Syncs[point - 1]) || program.Syncs[point - 1].Ancestors.Contains(node));
    }
}

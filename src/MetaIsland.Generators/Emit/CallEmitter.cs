using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Says how a node's or sync point's parameters are filled: with a local, a slot, a field of the frame; and under which condition it can be
/// called at all.
/// </summary>
/// <remarks>One for each method that is written: it hands out the names of that method's locals.</remarks>
internal sealed class CallEmitter(GraphPlan plan, SimulationNames names, Identifiers locals)
{
    private readonly Dictionary<GraphNode, string> outputs = [];
    private readonly Dictionary<GraphNode, string> held = [];

    /// <summary>Where nodes send mail, births and retirements.</summary>
    public LaneEmitter? Lanes { get; init; }

    /// <summary>The local with the message that a handler hears.</summary>
    public string Message { get; set; } = "";

    /// <summary>The local that holds the output of a node in this method.</summary>
    public string Local(GraphNode node) => outputs.TryGetValue(node, out var local) ? local : outputs[node] = locals.Unique(Identifiers.Camel(names.Slot(node)));

    public string Unique(string name) => locals.Unique(name);

    /// <summary>
    /// The patterns that must match before a node can be called: one for each value it cannot do without that may be absent. With
    /// <paramref name="negated"/>, the patterns of which none may match.
    /// </summary>
    /// <param name="node">The node or sync point.</param>
    /// <param name="negated">Written for an early return.</param>
    /// <param name="given">By parameter index: the name the matched value gets.</param>
    public IReadOnlyList<string> Conditions(GraphNode node, bool negated, Dictionary<int, string> given)
    {
        var conditions = new List<string>();
        for (var index = 0; index < node.Spec.Parameters.Count; index++)
        {
            var parameter = node.Spec.Parameters[index];
            if (parameter.Kind != ParameterKind.Value || parameter.IsNullable || !node.Inputs[index][0].MayBeAbsent)
                continue;
            var producer = node.Inputs[index][0];
            var value = locals.Unique(Identifiers.Camel(parameter.Name));
            given[index] = value;
            if (producer.Spec.Scatters)
                conditions.Add(FromScatter(node, producer, value, negated));
            else
                conditions.Add($"{Source(producer)} is {(negated ? "not " : "")}{{ }} {value}");
        }
        return conditions;
    }

    /// <summary>All arguments; <paramref name="lane"/> is where its events go.</summary>
    public string Arguments(GraphNode node, Dictionary<int, string> given, string lane, string view) =>
        string.Join(", ", node.Spec.Parameters.Select((parameter, index) => Argument(node, parameter, index, given, lane, view)));

    private string Argument(GraphNode node, ParameterSpec parameter, int index, Dictionary<int, string> given, string lane, string view)
    {
        if (given.TryGetValue(index, out var value))
            return value;
        switch (parameter.Kind)
        {
            case ParameterKind.Value when node.Inputs[index][0].Spec.Scatters:
                var share = locals.Unique(Identifiers.Camel(parameter.Name));
                return $"{FromScatter(node, node.Inputs[index][0], share, negated: false)} ? {share} : ({parameter.Type.Name}?)null";
            case ParameterKind.Value:
                return Source(node.Inputs[index][0]);
            case ParameterKind.View:
                return view;
            case ParameterKind.Events:
                var source = node.IsSyncPoint ? $"OfSyncPoint({node.Rank})" : $"Of({Id(node)}, {node.Rank})";
                return $"new {plan.Spec.World.FullName}.Events({lane}, {Names.EventSource}.{source})";
            case ParameterKind.AgentContext:
                return $"run.ContextOf({Id(node)}, {node.Rank}{(node.Spec.IsHandler ? ", letter.Call" : "")})";
            case ParameterKind.Outbox:
                return $"new global::MetaIsland.Outbox({Lanes?.Mail(node) ?? "run.Mail!"}, {Id(node)}, {node.Rank})";
            case ParameterKind.Population:
                var birth = node.IsSyncPoint ? $"OfSyncPoint({node.Rank})" : $"Of({Id(node)}, {node.Rank})";
                return $"new global::MetaIsland.Population<{parameter.Type.Name}>({Lanes?.Population(node) ?? "run.Population!"}, {Names.EventSource}.{birth})";
            case ParameterKind.Message:
                return Message;
            case ParameterKind.Sender:
                return "letter.From";
            case ParameterKind.SimulationContext:
                return $"run.ContextOfSyncPoint({node.Rank})";
            case ParameterKind.Service:
                return names.Service(parameter.Type);
            case ParameterKind.CancellationToken:
                return "run.Stop";
            case ParameterKind.Self:
                return (parameter.Modifier == "ref" ? "ref " : "") + Agent(node);
            default:
                throw new InvalidOperationException($"{parameter.Kind} is filled by the sync point itself.");
        }
    }

    /// <summary>Where the output of a producer is found: in a local of this method, a slot, or a field of the frame.</summary>
    private string Source(GraphNode producer)
    {
        if (outputs.TryGetValue(producer, out var local))
            return local;
        return producer.IsSyncPoint ? Held(producer) : $"{Held(producer)}[i]";
    }

    /// <summary>The slots of a node, or the value of a sync point: held in a local before the loop, or in the frame.</summary>
    public string Held(GraphNode node) => held.TryGetValue(node, out var local) ? local : $"f.{names.Slot(node)}";

    /// <summary>From here on a local of this method holds the slots of a node, or the value of a sync point.</summary>
    public string Hold(GraphNode node) => held[node] = locals.Unique(Identifiers.Camel(names.Slot(node)) + (node.IsSyncPoint ? "" : "Slots"));

    /// <summary>The call of a node through its bridge; <paramref name="agent"/> is the agent it is called on, if it is not static.</summary>
    public string Invocation(GraphNode node, string agent, string arguments)
    {
        var self = (plan.Spec.Agents[node.Agent].IsStruct ? "ref " : "") + agent;
        var all = node.Spec.IsStatic ? arguments : arguments.Length == 0 ? self : $"{self}, {arguments}";
        return $"{plan.Spec.Agents[node.Agent].Path.FullName}.NodeBridge.{SourceWriterExtensions.Escape(node.Spec.Name)}({all});";
    }

    public string Agent(GraphNode node) => $"{names.Agents(node.Agent)}[i]";

    public string Id(GraphNode node) => $"{names.Ids(node.Agent)}[i]";

    private string FromScatter(GraphNode node, GraphNode producer, string value, bool negated)
    {
        var scatter = locals.Unique(Identifiers.Camel(names.Slot(producer)));
        return negated
            ? $"{Source(producer)} is not {{ }} {scatter} || !{scatter}.TryGet({Id(node)}, out var {value})"
            : $"{Source(producer)} is {{ }} {scatter} && {scatter}.TryGet({Id(node)}, out var {value})";
    }
}

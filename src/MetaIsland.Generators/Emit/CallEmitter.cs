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
            if (FromScatter(producer))
                conditions.Add(FromScatter(node, producer, value, negated));
            else
                conditions.Add($"{Source(node, producer)} is {(negated ? "not " : "")}{{ }} {value}");
        }
        return conditions;
    }

    /// <summary>The tests of which none may hold if a node is to be started later: who calls it then takes <see cref="Certain"/> values.</summary>
    public IReadOnlyList<string> Absences(GraphNode node)
    {
        var absences = new List<string>();
        foreach (var producer in Needed(node).Select(index => node.Inputs[index][0]))
        {
            absences.Add(FromScatter(producer)
                ? $"{Source(node, producer)}?.TryGet({Id(node)}, out _) != true"
                : $"{Source(node, producer)} is null");
        }
        if (When(node, Agent(node)) is { } when)
            absences.Add("!" + when);
        return absences;
    }

    /// <summary>By parameter index: the values that have been tested before and are there.</summary>
    public Dictionary<int, string> Certain(GraphNode node) => Needed(node).ToDictionary(index => index, index =>
    {
        var producer = node.Inputs[index][0];
        return FromScatter(producer) ? $"{Source(node, producer)}![{Id(node)}]" : Sure(producer, Source(node, producer));
    });

    /// <summary>A slot whose value is known to be there.</summary>
    public static string Sure(GraphNode producer, string slot) =>
        !producer.MayBeAbsent ? slot : producer.Spec.Output!.IsValueType ? $"{slot}!.Value" : $"{slot}!";

    /// <summary>The member that says whether a node is to run at all; null if nothing does.</summary>
    public string? When(GraphNode node, string agent) => node.Spec.When is { } member
        ? $"{plan.Spec.Agents[node.Agent].Path.FullName}.NodeBridge.{SourceWriterExtensions.Escape(member)}({(plan.Spec.Agents[node.Agent].IsStruct ? "ref " : "")}{agent})"
        : null;

    private static IEnumerable<int> Needed(GraphNode node) => Enumerable.Range(0, node.Spec.Parameters.Count).Where(index =>
        node.Spec.Parameters[index] is { Kind: ParameterKind.Value, IsNullable: false } && node.Inputs[index][0].MayBeAbsent);

    // Where agents go on apart, each has found its share in a slot of its own.
    private static bool FromScatter(GraphNode producer) => producer.Spec.Scatters && !producer.IsApart;

    /// <summary>All arguments; <paramref name="lane"/> is where its events go.</summary>
    public string Arguments(GraphNode node, Dictionary<int, string> given, string lane, string view) =>
        string.Join(", ", node.Spec.Parameters.Select((parameter, index) => Argument(node, parameter, index, given, lane, view)));

    private string Argument(GraphNode node, ParameterSpec parameter, int index, Dictionary<int, string> given, string lane, string view)
    {
        if (given.TryGetValue(index, out var value))
            return value;
        switch (parameter.Kind)
        {
            case ParameterKind.Value when FromScatter(node.Inputs[index][0]):
                var share = locals.Unique(Identifiers.Camel(parameter.Name));
                return $"{FromScatter(node, node.Inputs[index][0], share, negated: false)} ? {share} : ({parameter.Type.Name}?)null";
            case ParameterKind.Value:
                return Source(node, node.Inputs[index][0]);
            case ParameterKind.View:
                return view;
            case ParameterKind.Events:
                var source = node.IsSyncPoint ? $"OfSyncPoint({node.Rank})" : $"Of({Id(node)}, {node.Rank})";
                return $"new {plan.Spec.World.FullName}.Events({lane}, {Names.EventSource}.{source})";
            case ParameterKind.AgentContext:
                return $"run.ContextOf{(node.IsFallback ? "Fallback" : "")}({Id(node)}, {node.Rank}{(node.Spec.IsHandler ? ", letter.Call" : "")})";
            case ParameterKind.Outbox:
                return $"new global::MetaIsland.Outbox({Lanes?.Mail(node) ?? "run.Mail!"}, {Id(node)}, {node.Rank})";
            case ParameterKind.Population:
                return $"new global::MetaIsland.Population<{parameter.Type.Name}>({Lanes?.Population(node) ?? "run.Population!"}, {Names.EventSource}.{Asker(node)})";
            case ParameterKind.Message:
                return Message;
            case ParameterKind.Sender:
                return "letter.From";
            case ParameterKind.SimulationContext:
                return $"run.ContextOfSyncPoint({node.Rank}{(node.IsApart ? ", party!.Index" : "")})";
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
    private string Source(GraphNode node, GraphNode producer)
    {
        if (outputs.TryGetValue(producer, out var local))
            return local;
        return producer is { IsSyncPoint: true, IsApart: false } ? Held(producer, node.Agent) : $"{Held(producer, node.Agent)}[i]";
    }

    /// <summary>The slots of a node, or the value of a sync point: held in a local before the loop, or in the frame.</summary>
    public string Held(GraphNode node, int agent) => held.TryGetValue(node, out var local) ? local : $"f.{names.Slot(node, agent)}";

    /// <summary>From here on a local of this method holds the slots of a node, or the value of a sync point.</summary>
    public string Hold(GraphNode node) =>
        held[node] = locals.Unique(Identifiers.Camel(names.Slot(node)) + (node is { IsSyncPoint: true, IsApart: false } ? "" : "Slots"));

    /// <summary>The view of a node: of its version, which is each agent's own behind a one-by-one sync point.</summary>
    public string View(GraphNode node) => $"new {plan.Spec.World.FullName}.View(f.World({node.Version}{(HasOwnVersion(node) ? $", {node.Agent}, i" : "")}))";

    /// <summary>Agents read versions of their own there.</summary>
    public bool HasOwnVersion(GraphNode node) => node.Version > 0 && plan.SyncPoints[node.Version - 1].Spec.Sync is { Mode: SyncMode.OneByOne };

    /// <summary>Its events are committed by themselves, when it is its agent's turn.</summary>
    public bool CommitsAlone(GraphNode node) => node.CommitsAt < plan.SyncPoints.Count
        && plan.SyncPoints[node.CommitsAt] is { Spec.Sync.Mode: SyncMode.OneByOne } meeting
        && GraphPlan.Brings(meeting).Contains(node.Agent);

    /// <summary>Hands in the events of a node that has ended.</summary>
    public string CloseLane(GraphNode node, string lane) => CommitsAlone(node)
        ? $"f.CloseLane({node.CommitsAt}, {Id(node)}, {lane});"
        : $"f.CloseLane({node.CommitsAt}, {lane});";

    /// <summary>The call of a node through its bridge; <paramref name="agent"/> is the agent it is called on, if it is not static.</summary>
    public string Invocation(GraphNode node, string agent, string arguments)
    {
        var self = (plan.Spec.Agents[node.Agent].IsStruct ? "ref " : "") + agent;
        var all = node.Spec.IsStatic ? arguments : arguments.Length == 0 ? self : $"{self}, {arguments}";
        return $"{plan.Spec.Agents[node.Agent].Path.FullName}.NodeBridge.{SourceWriterExtensions.Escape(node.Spec.Name)}({all});";
    }

    // Where agents meet apart, the place of the group, or of who is taken, says which call asks.
    private string Asker(GraphNode node) => !node.IsSyncPoint ? $"Of({Id(node)}, {node.Rank})"
        : node.IsApart ? $"Of(new global::MetaIsland.AgentId(party!.Index), {node.Rank})"
        : $"OfSyncPoint({node.Rank})";

    public string Agent(GraphNode node) => $"{names.Agents(node.Agent)}[i]";

    public string Id(GraphNode node) => $"{names.Ids(node.Agent)}[i]";

    private string FromScatter(GraphNode node, GraphNode producer, string value, bool negated)
    {
        var scatter = locals.Unique(Identifiers.Camel(names.Slot(producer)));
        return negated
            ? $"{Source(node, producer)} is not {{ }} {scatter} || !{scatter}.TryGet({Id(node)}, out var {value})"
            : $"{Source(node, producer)} is {{ }} {scatter} && {scatter}.TryGet({Id(node)}, out var {value})";
    }
}

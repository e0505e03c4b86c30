using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>What the members of a generated simulation are called; decided once, so that frame and kernels agree.</summary>
internal sealed class SimulationNames
{
    private readonly Dictionary<GraphNode, string> nodes = [];
    private readonly Dictionary<GraphNode, string> runs = [];
    private readonly Dictionary<(GraphNode, int), string> apart = [];
    private readonly Dictionary<(GraphNode, string), string> gathers = [];
    private readonly Dictionary<(GraphNode, string), string> carried = [];
    private readonly Dictionary<string, string> services = new(StringComparer.Ordinal);
    private readonly List<string> agents = [];
    private readonly List<string> ids = [];

    public SimulationNames(GraphPlan plan)
    {
        // Members of Program and Frame share one pool with what they inherit.
        var taken = new Identifiers(
        [
            "Plan", "Population", "CountOf", "IdOf", "CreateFrame", "Run", "Start", "Invoke", "Finish", "FallBack", "Meet", "Brings", "MayGive", "Group", "GroupBy", "CarryOver", "Connect", "HashAgents", "HashAll", "AgentsOf",
            "ListOf", "RunsOf", "Ids", "Find", "Reset", "Forgives", "CloseGroupLane", "Take", "Show", "World", "OpenLane", "CloseLane", "TryReplay", "Record", "Round", "Tag", "Everybody", "Frame",
            "Program", "Execution", "Granularity", "Begin", "Count", "Release", "NodesRun", "Absent", "Equals", "GetHashCode", "GetType", "ToString",
            "Deliver", "StartDelivery", "InvokeDelivery", "FinishDelivery", "HashMessage", "HashMail", "HashCarried", "CarriedBy", "MembersChanged", "MembersOf", "IdsOf", "Fit", "Hear", "Mail", "MailFor",
            "OpenMail", "CloseMail", "OpenPopulation", "ClosePopulation", "RecordEnd", "f", "i", "frame", "step", "first", "count", "run", "agent", "completion", "hasher", "services", "program", "granularity",
            "world", "options", "party", "syncPoint", "agentType", "e",
        ]);
        foreach (var agent in plan.Spec.Agents)
        {
            agents.Add(taken.Unique(Identifiers.Camel(agent.Path.Name) + "s"));
            ids.Add(taken.Unique(Identifiers.Camel(agent.Path.Name) + "Ids"));
        }
        foreach (var node in plan.Nodes)
        {
            var prefix = node.IsSyncPoint || plan.Spec.Agents.Count == 1 ? "" : plan.Spec.Agents[node.Agent].Path.Name;
            nodes[node] = taken.Unique(prefix + Identifiers.Pascal(node.Spec.Name));
        }
        foreach (var node in plan.Nodes.Where(node => !node.IsSyncPoint && !node.Spec.IsHandler && node.Spec.IsDetached))
            runs[node] = taken.Unique(Identifiers.Camel(nodes[node]) + "Runs");
        foreach (var syncPoint in plan.SyncPoints.Where(syncPoint => syncPoint.IsApart))
        {
            foreach (var agent in GraphPlan.Brings(syncPoint))
                apart[(syncPoint, agent)] = taken.Unique(nodes[syncPoint] + (plan.Spec.Agents.Count == 1 ? "" : plan.Spec.Agents[agent].Path.Name) + "Of");
        }
        foreach (var syncPoint in plan.SyncPoints)
        {
            foreach (var parameter in syncPoint.Spec.Parameters.Where(p => p.Kind == ParameterKind.Gather))
            {
                gathers[(syncPoint, parameter.Name)] = taken.Unique(nodes[syncPoint] + Identifiers.Pascal(parameter.Name));
            }
            foreach (var parameter in CarryEmitter.Parameters(syncPoint))
                carried[(syncPoint, parameter.Name)] = taken.Unique("late" + nodes[syncPoint] + Identifiers.Pascal(parameter.Name));
        }
        foreach (var parameter in plan.Nodes.SelectMany(node => node.Spec.Parameters).Where(p => p.Kind == ParameterKind.Service))
        {
            if (!services.ContainsKey(parameter.Type.Key))
                services.Add(parameter.Type.Key, taken.Unique(Identifiers.Camel(ServiceName(parameter.Type.Short))));
        }
    }

    /// <summary>The field that holds the agents of a type: <c>islanders</c>.</summary>
    public string Agents(int agent) => agents[agent];

    /// <summary>The field that holds their ids: <c>islanderIds</c>.</summary>
    public string Ids(int agent) => ids[agent];

    /// <summary>A node's slot in the frame, and the stem of its kernels: <c>Propose</c>, with several agent types <c>FarmerPropose</c>.</summary>
    public string Slot(GraphNode node) => nodes[node];

    /// <summary>
    /// The same for one agent type: where agents go on apart, a sync point has slots for each type that brings it something.
    /// </summary>
    public string Slot(GraphNode node, int agent) => node.IsApart ? apart[(node, agent)] : nodes[node];

    /// <summary>The field with an asynchronous node's runs: <c>proposeRuns</c>.</summary>
    public string Runs(GraphNode node) => runs[node];

    /// <summary>The gather builder of a sync point's parameter: <c>JudgeProposals</c>.</summary>
    public string Gather(GraphNode syncPoint, ParameterSpec parameter) => gathers[(syncPoint, parameter.Name)];

    /// <summary>The field with the late values a sync point's gather carries over: <c>lateJudgeProposals</c>.</summary>
    public string Carried(GraphNode syncPoint, ParameterSpec parameter) => carried[(syncPoint, parameter.Name)];

    /// <summary>Names a local must not have: they would hide what the method needs.</summary>
    public IEnumerable<string> Reserved =>
        new[] { "f", "i", "first", "count", "run", "agent", "step", "completion", "task", "result", "party", "value" }.Concat(agents).Concat(ids).Concat(services.Values);

    public string Service(TypeRef type) => services[type.Key];

    public IEnumerable<(TypeRef Type, string Field)> Services(GraphPlan plan) => plan.Nodes
        .SelectMany(node => node.Spec.Parameters)
        .Where(parameter => parameter.Kind == ParameterKind.Service)
        .Select(parameter => parameter.Type)
        .GroupBy(type => type.Key)
        .Select(group => (group.First(), services[group.Key]));

    /// <summary><c>IChatClient</c> becomes <c>ChatClient</c>.</summary>
    private static string ServiceName(string type) => type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) ? type.Substring(1) : type;
}

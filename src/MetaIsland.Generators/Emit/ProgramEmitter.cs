using MetaIsland.Model;
using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes <c>Program</c>: the agents, and the typed code behind each step and sync point of the plan.</summary>
internal sealed class ProgramEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    private const string Rounds = "global::MetaIsland.Rounds";

    private readonly KernelEmitter kernels = new(writer, plan, names);
    private readonly AsyncNodeEmitter asyncNodes = new(writer, plan, names);
    private readonly SyncPointEmitter syncPoints = new(writer, plan, names);
    private readonly DeliveryEmitter deliveries = new(writer, plan, names);
    private readonly CarryEmitter carries = new(writer, plan, names);

    public void Emit()
    {
        writer.Summary("The agents, and the code behind the steps of the plan.");
        writer.Generated();
        using (writer.Block($"private sealed class Program : {Rounds}.SimulationProgram<{plan.Spec.World.FullName}>"))
        {
            Fields();
            writer.Gap();
            Constructor();
            writer.Gap();
            Population();
            writer.Gap();
            writer.Line($"public override {Rounds}.RoundFrame CreateFrame(global::MetaIsland.Granularity granularity) => new Frame(this, granularity);");
            Connect();
            writer.Gap();
            kernels.Dispatch();
            asyncNodes.Dispatch();
            syncPoints.Dispatch();
            deliveries.Dispatch();
            kernels.Emit();
            asyncNodes.Emit();
            syncPoints.Emit();
            deliveries.Emit();
            carries.Emit();
            new OnTheWayEmitter(writer, plan, names).Emit();
        }
    }

    private void Fields()
    {
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            writer.Line($"private {plan.Spec.Agents[agent].Path.FullName}[] {names.Agents(agent)};");
            writer.Line($"private global::MetaIsland.AgentId[] {names.Ids(agent)};");
        }
        foreach (var node in asyncNodes.Nodes)
            writer.Line($"private readonly {Rounds}.AsyncRuns<{AsyncNodeEmitter.RunType(node)}> {names.Runs(node)};");
        deliveries.Fields();
        carries.Fields();
        foreach (var (type, field) in names.Services(plan))
            writer.Line($"private {type.Name} {field} = default!;");
    }

    private void Constructor()
    {
        var parameters = plan.Spec.Agents.Select((agent, i) => $"{agent.Path.FullName}[] {names.Agents(i)}");
        writer.Line($"public Program({plan.Spec.World.FullName} world, {string.Join(", ", parameters)})");
        using (writer.Nested())
            writer.Line($": base({plan.Spec.Path.Name}.Plan, world)");
        writer.Line("{");
        using (writer.Nested())
        {
            for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
            {
                var field = names.Agents(agent);
                writer.Line($"this.{field} = Take({field}, nameof({field}));");
                writer.Line($"{names.Ids(agent)} = IdsOf({agent});");
            }
            foreach (var node in asyncNodes.Nodes)
                writer.Line($"{names.Runs(node)} = RunsOf{(node.Spec.Output is null ? "" : $"<{node.Spec.OutputName()}>")}({node.Rank}, {names.Agents(node.Agent)}.Length);");
            deliveries.Construct();
            carries.Construct();
        }
        writer.Line("}");
    }

    private void Population()
    {
        var types = Enumerable.Range(0, plan.Spec.Agents.Count).ToList();
        Switch("public override int CountOf(int agentType)", "agentType", types.Select(i => ($"{i}", $"{names.Agents(i)}.Length")));
        writer.Gap();
        Switch("public override global::MetaIsland.AgentId IdOf(int agentType, int agent)", "agentType", types.Select(i => ($"{i}", $"{names.Ids(i)}[agent]")));
        writer.Gap();
        using (writer.Block("public override void HashAgents(global::MetaIsland.State.StateHasher hasher)"))
        {
            foreach (var i in types)
                writer.Line($"HashAll(hasher, {names.Ids(i)}, {names.Agents(i)});");
        }
        writer.Gap();
        using (writer.Block("public override global::System.Collections.Generic.IReadOnlyList<TAgent> AgentsOf<TAgent>()"))
        {
            foreach (var i in types)
            {
                writer.Line($"if (typeof(TAgent) == typeof({plan.Spec.Agents[i].Path.FullName}))");
                using (writer.Nested())
                    writer.Line($"return ListOf<TAgent>({names.Agents(i)});");
            }
            var known = string.Join(", ", plan.Spec.Agents.Select(agent => agent.Path.Name));
            writer.Line($"throw new global::System.ArgumentException($\"{{typeof(TAgent)}} is no agent of {plan.Spec.Path.Name}: ask for one of {known}.\");");
        }
        MembersEmitter.Emit(writer, plan, names);
    }

    private void Switch(string header, string on, IEnumerable<(string Case, string Value)> arms)
    {
        writer.Line($"{header} => {on} switch");
        writer.Line("{");
        using (writer.Nested())
        {
            foreach (var (arm, value) in arms)
                writer.Line($"{arm} => {value},");
            writer.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof({on})),");
        }
        writer.Line("};");
    }

    private void Connect()
    {
        if (!names.Services(plan).Any())
            return;
        writer.Gap();
        using (writer.Block($"public override void Connect({Rounds}.ServiceLookup services)"))
        {
            foreach (var (type, field) in names.Services(plan))
            {
                var takers = plan.Nodes.Where(node => node.Spec.Parameters.Any(p => p.Kind == ParameterKind.Service && p.Type.Key == type.Key)).ToList();
                var takenBy = Planning.Names.List(takers.Select(node => $"{node.Owner.Split('.', ':').Last()}.{node.Spec.Name}"), "nobody");
                writer.Line($"{field} = services.Get<{type.Name}>({Literal(takenBy)}, onlyRecorded: {(takers.All(node => node.Spec.IsRecorded) ? "true" : "false")});");
            }
        }
    }
}

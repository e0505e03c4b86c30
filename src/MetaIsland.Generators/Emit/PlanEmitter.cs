using MetaIsland.Model;
using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes the compiled graph as data: the plan every schedule runs.</summary>
internal sealed class PlanEmitter(SourceWriter writer, GraphPlan plan)
{
    public void Emit()
    {
        writer.Summary("The compiled graph of one round.");
        writer.Generated();
        writer.Line("public static global::MetaIsland.Plan Plan { get; } = new(");
        using (writer.Nested())
        {
            writer.Line($"agents: [{string.Join(", ", plan.Spec.Agents.Select(agent => Literal(agent.Path.QualifiedName)))}],");
            List("nodes", plan.Nodes.Select(Node), "],");
            List("nodeSteps", plan.NodeSteps.Select(Step), "],");
            List("fusedSteps", plan.Steps.Select(Step), "]);");
        }
    }

    private void List(string name, IEnumerable<string> items, string end)
    {
        writer.Line($"{name}:");
        writer.Line("[");
        using (writer.Nested())
        {
            foreach (var item in items)
                writer.Line(item + ",");
        }
        writer.Line(end);
    }

    private static string Node(GraphNode node)
    {
        var parts = new List<string>
        {
            $"Name = {Literal(node.Spec.QualifiedName)}",
            $"Agent = {node.Agent}",
            $"Layer = {node.Layer}",
            $"Phase = {node.Phase}",
            $"Version = {node.Version}",
            $"CommitsAt = {node.CommitsAt}",
            $"Needs = [{string.Join(", ", node.Needs.Select(need => need.Rank).OrderBy(rank => rank))}]",
        };
        if (node.Spec.IsDetached)
            parts.Add("IsAsync = true");
        if (node.Spec.IsRecorded)
            parts.Add("IsRecorded = true");
        if (node.Spec.ReadsClock)
            parts.Add("ReadsClock = true");
        if (node.ReadsWorld)
            parts.Add("ReadsWorld = true");
        if (node.Spec.Emits)
            parts.Add("Emits = true");
        if (node.Spec.ChangesPopulation)
            parts.Add("ChangesPopulation = true");
        if (node.Spec.IsHandler)
            parts.Add("IsHandler = true");
        if (node.ClosedBy >= 0)
            parts.Add($"ClosedBy = {node.ClosedBy}");
        if (node.Spec.Timeout > 0)
            parts.Add($"Timeout = {Span(node.Spec.Timeout)}");
        if (node.Spec.OnFailure != FailurePolicy.FailRun)
            parts.Add($"OnFailure = global::MetaIsland.FailurePolicy.{node.Spec.OnFailure}");
        if (node.Fallback is { } fallback)
            parts.Add($"Fallback = {Literal(fallback.Spec.QualifiedName)}");
        if (node.Spec.Sync is { IsPlain: false } sync)
            parts.Add($"Meeting = {Meeting(sync, node)}");
        if (GraphTiming.Reasons(node.Spec).Select(Literal).ToList() is { Count: > 0 } reasons)
            parts.Add($"TimingReasons = [{string.Join(", ", reasons)}]");
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static string Meeting(SyncSpec sync, GraphNode syncPoint)
    {
        var parts = new List<string> { $"Mode = global::MetaIsland.SyncMode.{sync.Mode}", $"Order = global::MetaIsland.SyncOrder.{sync.Order}" };
        if (sync.Quorum < 1)
            parts.Add(FormattableString.Invariant($"Quorum = {sync.Quorum:R}"));
        if (sync.Deadline > 0)
            parts.Add($"Deadline = {Span(sync.Deadline)}");
        if (sync.Late != LatePolicy.Drop)
            parts.Add($"Late = global::MetaIsland.LatePolicy.{sync.Late}");
        if (GraphPlan.Brings(syncPoint).ToList() is { Count: > 0 } brings)
            parts.Add($"Brings = [{string.Join(", ", brings)}]");
        if (sync.GroupBy is { } member)
            parts.Add($"GroupBy = {Literal(member)}");
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static string Span(long ticks) => $"new global::System.TimeSpan({ticks}L)";

    private static string Step(GraphStep step)
    {
        var parts = new List<string>
        {
            $"Id = {step.Id}",
            $"Agent = {step.Agent}",
            $"Stage = {step.Stage}",
            $"Nodes = [{string.Join(", ", step.Nodes.Select(node => node.Rank))}]",
            $"AwaitedBy = {step.AwaitedBy}",
        };
        if (step.Needs.Count > 0)
            parts.Add($"Needs = [{string.Join(", ", step.Needs)}]");
        if (step.IsAsync)
            parts.Add("IsAsync = true");
        if (step.Arrival is { } arrival)
            parts.Add($"Arrives = {arrival.SyncIndex}");
        if (step.Nodes.Count > 0 && step.Nodes[0].DeliveryPoint >= 0)
            parts.Add($"Delivers = {step.Nodes[0].DeliveryPoint}");
        return $"new() {{ {string.Join(", ", parts)} }}";
    }
}

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
            List("steps", plan.Steps.Select(Step), "]);");
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
            $"CommitsAt = {node.CommitsAt}",
            $"Needs = [{string.Join(", ", node.Needs.Select(need => need.Rank).OrderBy(rank => rank))}]",
        };
        if (node.Spec.IsAsync)
            parts.Add("IsAsync = true");
        if (node.Spec.IsRecorded)
            parts.Add("IsRecorded = true");
        if (node.Spec.ReadsClock)
            parts.Add("ReadsClock = true");
        if (node.Spec.ReadsWorld)
            parts.Add("ReadsWorld = true");
        if (node.Spec.Emits)
            parts.Add("Emits = true");
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

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
        return $"new() {{ {string.Join(", ", parts)} }}";
    }
}

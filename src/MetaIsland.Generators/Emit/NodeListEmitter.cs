using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes <c>Nodes</c>: a constant for each node and sync point, whose hover text says where in the graph it stands.</summary>
internal sealed class NodeListEmitter(SourceWriter writer, GraphPlan plan, SimulationNames names)
{
    public void Emit()
    {
        writer.Summary("The qualified names of nodes and sync points, in canonical order.");
        writer.Generated();
        using (writer.Block("public static class Nodes"))
            writer.Separated(plan.Nodes.Where(IsFirst), Node);
    }

    /// <summary>A handler stands in the plan once for each point where mail is delivered, and is one all the same.</summary>
    private bool IsFirst(GraphNode node) => !node.Spec.IsHandler
        || plan.Nodes.First(other => other.Agent == node.Agent && other.Spec == node.Spec) == node;

    private void Node(GraphNode node)
    {
        var kind = node.IsSyncPoint ? "Sync point" : $"{(node.Spec.IsHandler ? "Handler" : "Node")} of {plan.Spec.Agents[node.Agent].Path.Name}";
        var before = Planning.Names.List(node.Needs.OrderBy(need => need.Rank).Select(need => need.Spec.Name), "nothing");
        var followers = plan.Nodes.Where(other => other.Needs.Contains(node)).Select(other => other.Spec.Name).ToList();
        var after = Planning.Names.List(followers, "nobody");
        writer.Summary($"{kind}, layer {node.Layer}. Waits for {before}; {after} {(followers.Count > 1 ? "wait" : "waits")} for it.{string.Concat(More(node).Select(sentence => $" {Xml(sentence)}."))}");
        writer.Line($"public const string {names.Slot(node)} = {Literal(node.Spec.QualifiedName)};");
    }

    private IEnumerable<string> More(GraphNode node)
    {
        if (node.Spec.Message is { } message)
            yield return $"Hears {message.Short}: {NodeText.Delivery(plan, node)}";
        if (node.Spec.When is { } when)
            yield return $"Skipped where {when} is false";
        if (NodeText.Failure(node.Spec) is { } failure)
            yield return Sentence(failure);
        if (node.Spec.Timeout > 0)
            yield return $"Abandoned after {TimeSpan.FromTicks(node.Spec.Timeout):c}";
        if (node.Spec.Sync is { } sync && NodeText.Meeting(sync).ToList() is { Count: > 0 } meeting)
            yield return Sentence(string.Join(", ", meeting));
        if (GraphTiming.Reasons(node.Spec).ToList() is { Count: > 0 } reasons)
            yield return $"Timing-dependent: {Planning.Names.List(reasons, "")}";
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}

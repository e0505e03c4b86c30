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
        var kind = node.IsSyncPoint ? "Sync point" : (node.Spec.IsHandler ? "Handler of " : "Node of ") + plan.Spec.Agents[node.Agent].Path.Name;
        var before = Planning.Names.List(node.Needs.OrderBy(need => need.Rank).Select(need => need.Spec.Name), "nothing");
        var followers = plan.Nodes.Where(other => other.Needs.Contains(node)).Select(other => other.Spec.Name).ToList();
        var after = Planning.Names.List(followers, "nobody");
        writer.Summary($"{kind}, layer {node.Layer}. Waits for {before}; {after} {(followers.Count > 1 ? "wait" : "waits")} for it.");
        writer.Line($"public const string {names.Slot(node)} = {Literal(node.Spec.QualifiedName)};");
    }
}

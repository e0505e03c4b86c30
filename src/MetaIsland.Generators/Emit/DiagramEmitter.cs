using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes pictures of the graph: Mermaid for pages, Dot for Graphviz. Ids are made up, so that no name can break a picture. Where all is plain
/// (barriers for everybody, no mail, nothing that depends on timing) the picture is only boxes, hexagons and arrows.
/// </summary>
internal sealed class DiagramEmitter(SourceWriter writer, GraphPlan plan)
{
    private readonly List<GraphNode> timed = [.. plan.Nodes.Where(node => GraphTiming.Reasons(node.Spec).Any())];

    private bool IsPlain => timed.Count == 0 && plan.Nodes.All(node => !node.Spec.IsHandler && node.Spec.Sync is null or { IsPlain: true });

    private string Note => timed.Count == 0 ? "Deterministic" : "Timing-dependent: what is dashed says why";

    public void Emit()
    {
        writer.Summary("The graph as a Mermaid flowchart: a box a node, a hexagon a sync point; arrows dotted where only order holds; dashed what depends on timing.");
        writer.Generated();
        Text("Mermaid", Mermaid());
        writer.Gap();
        writer.Summary("The graph in Graphviz' Dot language.");
        writer.Generated();
        Text("Dot", Dot());
    }

    private void Text(string property, IEnumerable<string> lines)
    {
        writer.Line($"public static string {property} =>");
        using (writer.Nested())
        {
            writer.Line("\"\"\"");
            foreach (var line in lines)
                writer.Line(line);
            writer.Line("\"\"\";");
        }
    }

    private IEnumerable<string> Mermaid()
    {
        yield return "flowchart TD";
        if (!IsPlain)
            yield return $"    note[/\"{Note}\"/]";
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            yield return $"    subgraph a{agent}[\"{plan.Spec.Agents[agent].Path.Name}\"]";
            foreach (var node in plan.NodesOf(agent))
                yield return $"        n{node.Rank}[\"{MermaidLabel(node)}\"]";
            yield return "    end";
        }
        foreach (var syncPoint in plan.SyncPoints)
            yield return $"    n{syncPoint.Rank}{{{{\"{MermaidLabel(syncPoint)}\"}}}}";
        foreach (var (from, to, isData) in Edges())
            yield return $"    n{from.Rank} {(isData ? "-->" : "-.->")} n{to.Rank}";
        if (timed.Count == 0)
            yield break;
        yield return "    classDef timed stroke-dasharray: 5 3";
        yield return $"    class {string.Join(",", timed.Select(node => $"n{node.Rank}"))} timed";
    }

    private IEnumerable<string> Dot()
    {
        yield return "digraph Round {";
        if (!IsPlain)
            yield return $"    labelloc=t; label={Literal(Note)};";
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            yield return $"    subgraph cluster{agent} {{";
            yield return $"        label={Literal(plan.Spec.Agents[agent].Path.Name)};";
            foreach (var node in plan.NodesOf(agent))
                yield return $"        n{node.Rank} [shape=box, {DotLabel(node)}];";
            yield return "    }";
        }
        foreach (var syncPoint in plan.SyncPoints)
            yield return $"    n{syncPoint.Rank} [shape=hexagon, {DotLabel(syncPoint)}];";
        foreach (var (from, to, isData) in Edges())
            yield return $"    n{from.Rank} -> n{to.Rank}{(isData ? "" : " [style=dotted]")};";
        yield return "}";
    }

    private string MermaidLabel(GraphNode node) => string.Join("<br/>", Label(node).Select(line => line.Replace("<", "#lt;").Replace(">", "#gt;")));

    private string DotLabel(GraphNode node) => $"label={Literal(string.Join("\n", Label(node)))}{(timed.Contains(node) ? ", style=dashed" : "")}";

    /// <summary>Lines: what it is called, how agents meet or where mail is heard, and why it depends on timing.</summary>
    private IEnumerable<string> Label(GraphNode node)
    {
        yield return node.Spec.Message is { } message ? $"{node.Spec.Name}({message.Short})" : node.Spec.Name;
        if (node.Spec.IsHandler)
            yield return NodeText.Delivery(plan, node);
        foreach (var line in node.Spec.Sync is { } sync ? NodeText.Meeting(sync) : [])
            yield return line;
        foreach (var reason in GraphTiming.Reasons(node.Spec))
            yield return reason;
    }

    private IEnumerable<(GraphNode From, GraphNode To, bool IsData)> Edges() =>
        from node in plan.Nodes
        from need in node.Needs.OrderBy(need => need.Rank)
        select (need, node, node.Inputs.Values.Any(producers => producers.Contains(need)));
}

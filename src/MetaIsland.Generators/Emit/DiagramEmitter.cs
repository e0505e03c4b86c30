using MetaIsland.Planning;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes pictures of the graph: Mermaid for pages, Dot for Graphviz. Ids are made up, so that no name can break a picture.</summary>
internal sealed class DiagramEmitter(SourceWriter writer, GraphPlan plan)
{
    public void Emit()
    {
        writer.Summary("The graph as a Mermaid flowchart: a box a node, a hexagon a sync point; dotted where only order holds.");
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
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            yield return $"    subgraph a{agent}[\"{plan.Spec.Agents[agent].Path.Name}\"]";
            foreach (var node in plan.NodesOf(agent))
                yield return $"        n{node.Rank}[\"{node.Spec.Name}\"]";
            yield return "    end";
        }
        foreach (var syncPoint in plan.SyncPoints)
            yield return $"    n{syncPoint.Rank}{{{{\"{syncPoint.Spec.Name}\"}}}}";
        foreach (var (from, to, isData) in Edges())
            yield return $"    n{from.Rank} {(isData ? "-->" : "-.->")} n{to.Rank}";
    }

    private IEnumerable<string> Dot()
    {
        yield return "digraph Round {";
        for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
        {
            yield return $"    subgraph cluster{agent} {{";
            yield return $"        label={Literal(plan.Spec.Agents[agent].Path.Name)};";
            foreach (var node in plan.NodesOf(agent))
                yield return $"        n{node.Rank} [shape=box, label={Literal(node.Spec.Name)}];";
            yield return "    }";
        }
        foreach (var syncPoint in plan.SyncPoints)
            yield return $"    n{syncPoint.Rank} [shape=hexagon, label={Literal(syncPoint.Spec.Name)}];";
        foreach (var (from, to, isData) in Edges())
            yield return $"    n{from.Rank} -> n{to.Rank}{(isData ? "" : " [style=dotted]")};";
        yield return "}";
    }

    private IEnumerable<(GraphNode From, GraphNode To, bool IsData)> Edges() =>
        from node in plan.Nodes
        from need in node.Needs.OrderBy(need => need.Rank)
        select (need, node, node.Inputs.Values.Any(producers => producers.Contains(need)));
}

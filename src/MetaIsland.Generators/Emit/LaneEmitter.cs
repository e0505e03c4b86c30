using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes the lanes that the nodes of one kernel, which end together, send their mail and their births and retirements into: one for each point
/// where they are taken out again.
/// </summary>
internal sealed class LaneEmitter(SourceWriter writer, Identifiers locals, IReadOnlyList<GraphNode> nodes)
{
    private readonly SortedDictionary<int, string> mail = [];
    private readonly SortedDictionary<int, string> population = [];

    public void Open()
    {
        foreach (var node in nodes)
        {
            if (node.Spec.Sends && !mail.ContainsKey(node.DeliversAt))
                writer.Line($"var {mail[node.DeliversAt] = locals.Unique("mail")} = f.OpenMail();");
            if (node.Spec.ChangesPopulation && !population.ContainsKey(node.CommitsAt))
                writer.Line($"var {population[node.CommitsAt] = locals.Unique("population")} = f.OpenPopulation();");
        }
    }

    /// <summary>Hands them over: the nodes have ended.</summary>
    public void Close()
    {
        foreach (var lane in mail)
            writer.Line($"f.CloseMail({lane.Key}, {lane.Value});");
        foreach (var lane in population)
            writer.Line($"f.ClosePopulation({lane.Key}, {lane.Value});");
    }

    public string Mail(GraphNode node) => mail[node.DeliversAt];

    public string Population(GraphNode node) => population[node.CommitsAt];
}

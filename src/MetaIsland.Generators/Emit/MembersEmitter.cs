using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes what a program needs where somebody can be born or retire.</summary>
internal static class MembersEmitter
{
    /// <summary>Whether who lives may change: then slots are fitted anew before each round.</summary>
    public static bool IsNeeded(GraphPlan plan) => plan.Nodes.Any(node => node.Spec.ChangesPopulation);

    public static void Emit(SourceWriter writer, GraphPlan plan, SimulationNames names)
    {
        if (!IsNeeded(plan))
            return;
        writer.Gap();
        using (writer.Block("protected override void MembersChanged()"))
        {
            for (var agent = 0; agent < plan.Spec.Agents.Count; agent++)
            {
                writer.Line($"{names.Agents(agent)} = MembersOf<{plan.Spec.Agents[agent].Path.FullName}>({agent});");
                writer.Line($"{names.Ids(agent)} = IdsOf({agent});");
            }
        }
    }
}

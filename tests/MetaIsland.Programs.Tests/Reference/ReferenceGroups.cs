using MetaIsland.Programs.Tests.Running;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Who meets with whom at a grouped sync point: those of all types that take part whose keys are equal, groups by ascending key.</summary>
internal static class ReferenceGroups
{
    public static Dictionary<int, int> Of(CompiledProgram program, ReferencePeople people, ReferenceNode sync, ReferenceGraph graph)
    {
        var member = sync.Spec.Sync!.GroupBy!;
        var types = graph.Nodes.Where(sync.Ancestors.Contains).Where(node => !node.IsSync && sync.Needs.Contains(node)).Select(node => node.AgentType).ToHashSet();
        var keys = people.Living.Where(agent => types.Contains(agent.Type)).ToDictionary(agent => agent.Id, agent => KeyOf(agent.Self, member));
        var order = keys.Values.Distinct().Order().ToList();
        return keys.ToDictionary(pair => pair.Key, pair => order.IndexOf(pair.Value));
    }

    private static int KeyOf(object agent, string member) =>
        (int)(agent.GetType().GetProperty(member, ReferenceWorld.All)?.GetValue(agent) ?? agent.GetType().GetField(member, ReferenceWorld.All)!.GetValue(agent))!;
}

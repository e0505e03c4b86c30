using MetaIsland.Model;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Laws 4, 5, 6 and 12 over a spec: who needs whom, in which order, in which phase, which commit takes what, and where mail goes.</summary>
internal sealed class ReferenceGraph
{
    private readonly SimulationSpec spec;

    public ReferenceGraph(SimulationSpec spec)
    {
        this.spec = spec;
        Nodes = [.. spec.Agents.SelectMany((agent, type) => agent.Nodes.Select(node => new ReferenceNode(node, type))),
            .. spec.SyncPoints.Select(sync => new ReferenceNode(sync, -1))];
        foreach (var node in Nodes.ToList())
            Connect(node);
        Arrange();
        // Handlers send, too, and so there may be mail where none was before.
        var points = new HashSet<int>();
        while (Nodes.Where(node => node.Spec.Sends).Select(PointOf).Where(points.Add).ToList() is { Count: > 0 } more)
        {
            foreach (var point in more)
                AddHandlers(point);
            Arrange();
        }
    }

    /// <summary>In canonical order.</summary>
    public List<ReferenceNode> Nodes { get; private set; }

    public List<ReferenceNode> SyncPoints { get; private set; } = [];

    private int PointOf(ReferenceNode sender) => sender.DeliversAt == SyncPoints.Count ? 0 : sender.DeliversAt + 1;

    private void AddHandlers(int point)
    {
        var sync = point == 0 ? null : SyncPoints[point - 1];
        for (var type = 0; type < spec.Agents.Count; type++)
        {
            var behind = Nodes.Where(node => node.AgentType == type && node.DeliveryPoint is null && (sync is null || node.Ancestors.Contains(sync))).ToList();
            foreach (var handler in spec.Agents[type].Handlers.Select(handler => new ReferenceNode(handler, type) { DeliveryPoint = point }))
            {
                if (sync is not null)
                    handler.Needs.Add(sync);
                behind.ForEach(node => node.Needs.Add(handler));
                Nodes.Add(handler);
            }
        }
    }

    private void Arrange()
    {
        foreach (var node in Nodes)
        {
            node.Ancestors.Clear();
            Follow(node, node.Ancestors);
        }
        foreach (var node in Nodes.OrderBy(node => node.Ancestors.Count))
            node.Layer = node.Needs.Select(need => need.Layer + 1).DefaultIfEmpty(0).Max();
        // Handlers may share a name: then the message decides.
        Nodes = [.. Nodes.OrderBy(node => node.Layer)
            .ThenBy(node => node.Spec.QualifiedName, StringComparer.Ordinal)
            .ThenBy(node => node.Spec.Message?.Key, StringComparer.Ordinal)];
        SyncPoints = [.. Nodes.Where(node => node.IsSync).OrderBy(node => node.Ancestors.Count(other => other.IsSync))];
        foreach (var node in Nodes)
            Place(node);
    }

    private void Place(ReferenceNode node)
    {
        node.Rank = Nodes.IndexOf(node);
        node.Phase = SyncPoints.Count(node.Ancestors.Contains);
        node.Version = SyncPoints.FindLastIndex(sync => node.Ancestors.Contains(sync) && !sync.IsGrouped) + 1;
        node.CommitsAt = First(sync => sync.Ancestors.Contains(node) && !sync.IsGrouped);
        node.DeliversAt = First(sync => sync.Ancestors.Contains(node) && !sync.IsGrouped && !sync.IsOneByOne);
        if (node.Fallback is { } fallback)
            (fallback.Rank, fallback.Version) = (node.Rank, node.Version);
    }

    private int First(Predicate<ReferenceNode> fits) => SyncPoints.FindIndex(fits) is >= 0 and var found ? found : SyncPoints.Count;

    private void Connect(ReferenceNode node)
    {
        for (var i = 0; i < node.Spec.Parameters.Count; i++)
        {
            var parameter = node.Spec.Parameters[i];
            var gathers = parameter.Kind is ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream or ParameterKind.Arrival;
            if (!gathers && parameter.Kind != ParameterKind.Value)
                continue;
            var type = (parameter.Folded ?? parameter.Type).Key;
            node.Producers[i] = [.. Nodes.Where(other =>
                other.Spec.Output?.Key == type
                && (parameter.From is null || other.Spec.Name == parameter.From)
                && (gathers ? !other.IsSync : other.IsSync || other.AgentType == node.AgentType))];
            node.Needs.UnionWith(node.Producers[i]);
        }
        foreach (var after in node.Spec.After)
        {
            var home = after.Agent is null ? node.AgentType : spec.Agents.ToList().FindIndex(agent => agent.Path.FullName == after.Agent);
            node.Needs.Add(Nodes.Single(other => other.AgentType == home && other.Spec.Name == after.Node));
        }
        if (node.Fallback is not { } fallback)
            return;
        Connect(fallback);
        node.Needs.UnionWith(fallback.Needs);
    }

    private static void Follow(ReferenceNode node, HashSet<ReferenceNode> found)
    {
        foreach (var need in node.Needs)
        {
            if (found.Add(need))
                Follow(need, found);
        }
    }
}

using MetaIsland.Model;
using MetaIsland.Rules;

namespace MetaIsland.Planning;

/// <summary>Finds for every parameter who produces it and for every <c>[After]</c> what it names: the edges of the graph.</summary>
internal sealed class GraphResolver(SimulationSpec spec, List<GraphNode> nodes, List<Finding> findings)
{
    public void Resolve()
    {
        foreach (var node in nodes)
        {
            ResolveParameters(node);
            if (node.Fallback is { } fallback)
            {
                ResolveParameters(fallback);
                node.Needs.UnionWith(fallback.Needs);
            }
            foreach (var after in node.Spec.After)
                ResolveAfter(node, after);
        }
        foreach (var node in nodes.Where(node => !node.IsSyncPoint))
            CheckTurn(node);
    }

    private void ResolveParameters(GraphNode node)
    {
        for (var i = 0; i < node.Spec.Parameters.Count; i++)
        {
            if (node.Spec.Parameters[i].Kind is ParameterKind.Value or ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream or ParameterKind.Arrival)
                ResolveParameter(node, i);
        }
    }

    /// <summary>What a one-by-one or grouped sync point says goes to those who came, so others wait for it in vain.</summary>
    private void CheckTurn(GraphNode node)
    {
        foreach (var input in node.Inputs)
        {
            if (input.Value[0] is { IsApart: true } apart && !GraphPlan.Brings(apart).Contains(node.Agent))
            {
                var parameter = node.Spec.Parameters[input.Key];
                Tell(DefinitionRules.NoProducer, node, parameter, node.Spec.Name, parameter.Name, parameter.Type.Short,
                    $"{apart.Spec.Name} gives it to those who bring something, and no {spec.Agents[node.Agent].Path.Name} does: let a node of it return what {apart.Spec.Name} takes");
            }
        }
    }

    private void ResolveParameter(GraphNode node, int index)
    {
        var parameter = node.Spec.Parameters[index];
        var type = parameter.Folded ?? parameter.Type;
        var gathers = parameter.Kind != ParameterKind.Value;
        var reachable = nodes.Where(other => other != node && other.Fallback != node && CanTake(node, other, gathers)).ToList();
        var producers = reachable.Where(other => other.Spec.Output?.Key == type.Key).ToList();
        if (parameter.From is { } from)
        {
            var named = producers.Where(other => other.Spec.Name == from).ToList();
            if (named.Count == 0)
            {
                Tell(DefinitionRules.UnknownFrom, node, parameter, parameter.Name, node.Spec.Name, from, Names.List(producers.Select(p => p.Spec.Name), "none"));
                return;
            }
            producers = named;
        }
        if (producers.Count == 0)
        {
            Tell(DefinitionRules.NoProducer, node, parameter, node.Spec.Name, parameter.Name, type.Short, Candidates(node, type, gathers, reachable));
            return;
        }
        var clash = gathers ? producers.GroupBy(p => p.Agent).FirstOrDefault(g => g.Count() > 1) : null;
        if (clash is not null || (!gathers && producers.Count > 1))
        {
            Tell(DefinitionRules.SeveralProducers, node, parameter, node.Spec.Name, parameter.Name, type.Short,
                Names.List((clash ?? producers.AsEnumerable()).Select(p => p.Spec.Name), "none"));
            return;
        }
        node.Inputs[index] = producers.OrderBy(p => p.Agent).ToList();
        foreach (var producer in producers)
        {
            producer.IsRead = true;
            node.Needs.Add(producer);
        }
    }

    /// <summary>A node takes from its own agent and from sync points; a sync point gathers from agents and takes what others say to all.</summary>
    private static bool CanTake(GraphNode node, GraphNode other, bool gathers)
    {
        if (!node.IsSyncPoint)
            return other.IsSyncPoint || other.Agent == node.Agent;
        return gathers ? !other.IsSyncPoint : other.IsSyncPoint && !other.Spec.Scatters && !other.IsApart;
    }

    private string Candidates(GraphNode node, TypeRef type, bool gathers, List<GraphNode> reachable)
    {
        var near = nodes.FirstOrDefault(other => other != node && other.Spec.Output?.Key == type.Key);
        if (near is not null && node.IsSyncPoint && !gathers && !near.IsSyncPoint)
            return $"every agent has one: take Gather<{type.Short}>";
        if (near is not null && node.IsSyncPoint && gathers)
            return $"{near.Spec.Name} is a sync point and says it to all: take {type.Short} itself";
        if (near is not null && !node.IsSyncPoint)
            return $"{near.Spec.QualifiedName} returns it, but order between agents runs through a sync point: gather it there";
        var there = Names.List(
            reachable.Where(o => o.Spec.Output is not null).Select(o => $"{o.Spec.Output!.Short} (from {o.Spec.Name})").OrderBy(t => t, StringComparer.Ordinal),
            "nothing to take");
        return $"mark the method that returns it {(node.IsSyncPoint ? "[SyncPoint]" : "[Node] or [SyncPoint]")}, or the parameter [Service]; there is {there}";
    }

    private void ResolveAfter(GraphNode node, AfterSpec after)
    {
        if (after.Agent is not null && !node.IsSyncPoint)
        {
            Tell(DefinitionRules.ForeignAfter, node, null, node.Spec.Name, after.Node, "order between agents cannot be seen in any other way: use a sync point");
            return;
        }
        var home = after.Agent is null ? node.Agent : spec.Agents.ToList().FindIndex(a => a.Path.FullName == after.Agent);
        if (after.Agent is not null && home < 0)
        {
            Tell(DefinitionRules.ForeignAfter, node, null, node.Spec.Name, after.Node, $"{after.Agent.Replace("global::", "")} is not an agent of {spec.Path.Name}: add it to [Simulation<...>] or name one that is");
            return;
        }
        var target = nodes.FirstOrDefault(other => other.Agent == home && other.Spec.Name == after.Node);
        if (target is not null)
        {
            node.Needs.Add(target);
            return;
        }
        var elsewhere = nodes.FirstOrDefault(other => other.Spec.Name == after.Node);
        if (elsewhere is null)
            Tell(DefinitionRules.UnknownAfter, node, null, node.Spec.Name, after.Node, Names.List(nodes.Where(o => o.Agent == home && o != node).Select(o => o.Spec.Name), "none"));
        else if (node.IsSyncPoint)
            Tell(DefinitionRules.ForeignAfter, node, null, node.Spec.Name, after.Node, $"it is a node of every {spec.Agents[Math.Max(elsewhere.Agent, 0)].Path.Name}: write [After<{spec.Agents[Math.Max(elsewhere.Agent, 0)].Path.Name}>(\"{after.Node}\")]");
        else if (elsewhere.IsSyncPoint)
            Tell(DefinitionRules.ForeignAfter, node, null, node.Spec.Name, after.Node, "it is a sync point: take the value it returns");
        else
            Tell(DefinitionRules.ForeignAfter, node, null, node.Spec.Name, after.Node, $"it is a node of {spec.Agents[elsewhere.Agent].Path.Name}, another agent: use a sync point");
    }

    private void Tell(Rule rule, GraphNode node, ParameterSpec? parameter, params string[] arguments) =>
        findings.Add(new Finding(rule, node.Owner, node.Spec.Name, parameter?.Name, arguments));
}

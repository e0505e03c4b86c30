using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>
/// <c>[SyncPoint(GroupBy = nameof(Villager.Village))]</c>: every agent that brings something to the sync point says by that member in
/// which group it is.
/// </summary>
internal static class GroupKeys
{
    /// <summary>The sync points, the grouped ones with the types of their keys.</summary>
    public static EquatableArray<NodeSpec> Resolve(
        ParseContext context, EquatableArray<NodeSpec> syncPoints, List<INamedTypeSymbol> agents, List<SimulationAgentSpec> specs) =>
        new(syncPoints.Select(syncPoint =>
        {
            if (syncPoint.Sync is not { GroupBy: { } member } sync)
                return syncPoint;
            TypeRef? key = null;
            for (var i = 0; i < agents.Count; i++)
            {
                if (!TakesPart(specs[i], syncPoint))
                    continue;
                var (type, problem) = Find(context, agents[i], member);
                if (type is not null && key is not null && key.Key != type.Key)
                    problem = $"it is '{type.Short}' in '{agents[i].Name}' and '{key.Short}' in another type of agent; give it one type";
                if (problem is not null)
                {
                    Report(context, syncPoint, member, problem);
                    return syncPoint;
                }
                key ??= type;
            }
            return syncPoint with { Sync = sync with { GroupKey = key } };
        }));

    // Told without the graph: who brings nothing has no turn, and the planner refuses to give it a value.
    private static bool TakesPart(SimulationAgentSpec agent, NodeSpec syncPoint)
    {
        var brought = syncPoint.Parameters
            .Where(p => p.Kind is ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream or ParameterKind.Arrival)
            .Select(p => (p.Folded ?? p.Type).Key);
        return agent.Nodes.Any(node => node.Output is { } output && brought.Contains(output.Key));
    }

    private static (TypeRef? Type, string? Problem) Find(ParseContext context, INamedTypeSymbol agent, string name)
    {
        var member = agent.SelfAndBases().SelectMany(type => type.GetMembers(name))
            .FirstOrDefault(m => m is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null });
        if (member is null)
            return (null, $"'{agent.Name}', who takes part, has no property and no field '{name}'; add one that says in which group an agent is");
        var (type, read) = member is IPropertySymbol property ? (property.Type, property.GetMethod!) : (((IFieldSymbol)member).Type, (ISymbol)member);
        if (type.HasError())
        {
            context.Break();
            return default;
        }
        if (context.Compilation?.IsSymbolAccessibleWithin(read, context.Type) == false)
            return (null, $"it cannot be read from '{context.Type.Name}'; make it internal or public in '{agent.Name}'");
        return IsKey(type)
            ? (TypeRefs.From(type), null)
            : (null, $"it is '{TypeRefs.Short(type)}' in '{agent.Name}', and groups go by an integer, an enum, a string or an AgentId, none of which may be null; use one of these");
    }

    private static bool IsKey(ITypeSymbol annotated)
    {
        var type = annotated.WithoutNull(out var isNullable);
        return !isNullable && (type.TypeKind == TypeKind.Enum || type.Is(KnownNames.AgentId)
            || type.SpecialType is SpecialType.System_String or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64));
    }

    private static void Report(ParseContext context, NodeSpec syncPoint, string member, string problem)
    {
        var method = NodeMethods.Find(context.Type, syncPoint.Name);
        var name = $"{context.Type.Name}.{syncPoint.Name}";
        var place = method is null ? null : new AttributeSettings(context, method.Attribute(KnownNames.SyncPoint), method, name).Place(nameof(SyncSpec.GroupBy));
        context.Report(DefinitionRules.BadGroup, place, name, member, problem);
    }
}

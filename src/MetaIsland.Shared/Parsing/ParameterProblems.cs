using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Types that a node or sync point cannot take, and what it can take instead.</summary>
internal static class ParameterProblems
{
    /// <summary>The end of a sentence that begins with the parameter; null when nothing is wrong with the type as such.</summary>
    public static string? Find(ITypeSymbol type, NodeOwner owner)
    {
        var name = TypeRefs.Short(type);
        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
            return $"is '{name}', a pointer; take a value";
        if (type.IsRefLikeType)
            return $"is '{name}', which cannot be kept until its node runs; take T[] or ImmutableArray<T>";
        if (type.TypeKind == TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object)
            return "can be anything, and dependencies go by type; take a type of its own";
        if (type.TypeKind == TypeKind.TypeParameter)
            return $"is '{name}', a type parameter; name the type";
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.Has(KnownNames.World))
            return $"is the world itself; take '{name}.View' to read it and '{name}.Events' to change it";
        if (named.Has(KnownNames.Agent))
        {
            return owner.IsSimulation
                ? $"is an agent, and only its own nodes reach one; take Gather<T> of what a node of '{name}' returns"
                : $"is another agent, and only its own nodes reach one; let a sync point gather what '{name}' returns";
        }
        if (named.IsSimulation())
            return "is the simulation itself; take what one of its sync points returns";
        if (named.Is(KnownNames.Task) || named.Is(KnownNames.ValueTask))
            return $"is a '{name}', and a node runs when what it waits for is done; add [After(nameof(X))] instead";
        if (named.Is(KnownNames.TaskOfT) || named.Is(KnownNames.ValueTaskOfT))
            return $"is a '{name}', and a node runs when what it waits for is done; take '{TypeRefs.Short(named.TypeArguments[0])}'";
        return owner.IsSimulation ? FindInSyncPoint(named, name) : FindInNode(named, name);
    }

    private static string? FindInNode(INamedTypeSymbol type, string name)
    {
        if (type.Is(KnownNames.SimulationContext))
            return "is a SimulationContext, which sync points have; take AgentContext";
        if (type.Is(KnownNames.Gather) || type.Is(KnownNames.Fold) || type.Is(KnownNames.Arrival) || type.IsStream())
            return $"is a '{name}', and only a sync point hears all agents; gather in a sync point and take the value it returns";
        if (type.Is(KnownNames.Scatter))
            return $"is a '{name}'; take '{TypeRefs.Short(type.TypeArguments[0])}', this agent's part of it";
        return null;
    }

    private static string? FindInSyncPoint(INamedTypeSymbol type, string name)
    {
        if (type.Is(KnownNames.AgentContext))
            return "is an AgentContext, which nodes have; take SimulationContext";
        if (type.Is(KnownNames.Scatter))
            return $"is a '{name}', which is for nodes; take what the sync point says to all, or gather what nodes made of it";
        if (type.Is(KnownNames.Outbox))
            return "is an Outbox, and a sync point is no agent that could write; let a node send when it has the sync point's value";
        return null;
    }
}

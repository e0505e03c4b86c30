using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Finds the methods that are nodes and sync points.</summary>
internal static class NodeMethods
{
    /// <summary>The nodes, those of abstract base agents too; an override stands for what it overrides.</summary>
    public static IEnumerable<IMethodSymbol> OfAgent(INamedTypeSymbol agent)
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var type in agent.SelfAndBases())
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.OverriddenMethod is { } hidden)
                    overridden.Add(hidden.OriginalDefinition);
                if (IsNode(method) && !overridden.Contains(method.OriginalDefinition) && !method.IsGenerated())
                    yield return method;
            }
        }
    }

    private static bool IsNode(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.Has(KnownNames.Node))
                return true;
        }
        return false;
    }

    public static IEnumerable<IMethodSymbol> OfSimulation(INamedTypeSymbol simulation) =>
        simulation.GetMembers().OfType<IMethodSymbol>().Where(m => m.Has(KnownNames.SyncPoint) && !m.IsGenerated());

    /// <summary>The node or sync point of that name.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol owner, string name) =>
        (owner.IsSimulation() ? OfSimulation(owner) : OfAgent(owner)).FirstOrDefault(m => m.Name == name);
}

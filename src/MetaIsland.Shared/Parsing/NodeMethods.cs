using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Finds the methods that are nodes and sync points.</summary>
internal static class NodeMethods
{
    /// <summary>The nodes, those of abstract base agents too; an override stands for what it overrides.</summary>
    public static IEnumerable<IMethodSymbol> OfAgent(INamedTypeSymbol agent) => OfAgent(agent, KnownNames.Node);

    /// <summary>The methods that hear messages.</summary>
    public static IEnumerable<IMethodSymbol> HandlersOf(INamedTypeSymbol agent) => OfAgent(agent, KnownNames.Receive);

    private static IEnumerable<IMethodSymbol> OfAgent(INamedTypeSymbol agent, string attribute)
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var type in agent.SelfAndBases())
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.OverriddenMethod is { } hidden)
                    overridden.Add(hidden.OriginalDefinition);
                if (method.MarkOf(attribute) is not null && !overridden.Contains(method.OriginalDefinition) && !method.IsGenerated())
                    yield return method;
            }
        }
    }

    /// <summary>The attribute on the method or on what it overrides, the nearest first.</summary>
    public static AttributeData? MarkOf(this IMethodSymbol method, string attribute)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.Attribute(attribute) is { } mark)
                return mark;
        }
        return null;
    }

    public static IEnumerable<IMethodSymbol> OfSimulation(INamedTypeSymbol simulation) =>
        simulation.GetMembers().OfType<IMethodSymbol>().Where(m => m.Has(KnownNames.SyncPoint) && !m.IsGenerated());

    /// <summary>The methods that stand in for nodes.</summary>
    public static IEnumerable<IMethodSymbol> FallbacksOf(INamedTypeSymbol agent)
    {
        var names = OfAgent(agent)
            .SelectMany(node => node.MarkOf(KnownNames.Node)!.NamedArguments)
            .Where(argument => argument is { Key: nameof(NodeSpec.Fallback), Value: { Kind: TypedConstantKind.Primitive, Value: string } })
            .Select(argument => (string)argument.Value.Value!)
            .Distinct();
        return names.SelectMany(name => agent.SelfAndBases().SelectMany(type => type.GetMembers(name))).OfType<IMethodSymbol>();
    }

    /// <summary>The node, sync point, handler or fallback of that name; of handlers that share it, the one with that parameter.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol owner, string name, string? parameter = null)
    {
        var methods = owner.IsSimulation() ? OfSimulation(owner) : OfAgent(owner).Concat(HandlersOf(owner)).Concat(FallbacksOf(owner));
        var named = methods.Where(m => m.Name == name).ToList();
        return named.FirstOrDefault(m => m.Parameters.Any(p => p.Name == parameter)) ?? named.FirstOrDefault();
    }

    /// <summary>A parameter of a node, sync point, handler or fallback.</summary>
    public static IParameterSymbol? FindParameter(INamedTypeSymbol owner, NodeSpec node, string parameter) => owner.SelfAndBases()
        .SelectMany(type => type.GetMembers(node.Name))
        .OfType<IMethodSymbol>()
        .SelectMany(method => method.Parameters)
        .FirstOrDefault(p => p.Name == parameter);
}

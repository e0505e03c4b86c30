using MetaIsland.Model;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Finds what the runtime calls in a type.</summary>
internal static class EntryPoints
{
    public static IEnumerable<EntryPoint> Of(INamedTypeSymbol type, CancellationToken stop)
    {
        if (type.Has(KnownNames.Agent))
            return OfAgent(type, stop);
        if (type.Has(KnownNames.World))
            return OfWorld(type);
        if (type.IsSimulation())
            return OfSimulation(type, stop);
        if (type.AllInterfaces.Any(i => i.Is(KnownNames.ContestPolicy) || i.Is(KnownNames.ContestPolicyOfT)))
            return Named(type, "Resolve", EntryKind.Policy);
        return type.AllInterfaces.Any(i => i.Is(KnownNames.IFold))
            ? Named(type, "Add", EntryKind.Tally).Concat(Named(type, "Merge", EntryKind.Tally))
            : [];
    }

    private static IEnumerable<EntryPoint> OfAgent(INamedTypeSymbol agent, CancellationToken stop)
    {
        var spec = AgentParser.Parse(agent, null, stop);
        foreach (var method in NodeMethods.OfAgent(agent))
            yield return new EntryPoint(method, agent, EntryKind.Node, spec.Nodes.FirstOrDefault(n => n.Name == method.Name));
        foreach (var method in NodeMethods.HandlersOf(agent))
            yield return new EntryPoint(method, agent, EntryKind.Handler, spec.Handlers.FirstOrDefault(n => n.Name == method.Name));
        foreach (var method in NodeMethods.FallbacksOf(agent).Where(m => m.ContainingType.SameAs(agent)))
        {
            var failing = spec.Nodes.Where(n => n.Fallback?.Name == method.Name).ToList();
            yield return new EntryPoint(method, agent, EntryKind.Fallback, failing.FirstOrDefault()?.Fallback)
            {
                StandsInForRecorded = failing.Count > 0 && failing.TrueForAll(n => n.IsRecorded),
            };
        }
        foreach (var name in spec.Conditions.Select(c => c.Name))
        {
            foreach (var property in agent.GetMembers(name).OfType<IPropertySymbol>().Where(p => p.GetMethod is not null))
                yield return new EntryPoint(property.GetMethod!, agent, EntryKind.Condition, null);
        }
    }

    private static IEnumerable<EntryPoint> OfWorld(INamedTypeSymbol world)
    {
        var held = new HashSet<string>(world.GetMembers().SelectMany(m => m.GetAttributes())
            .Where(a => a.AttributeClass.Is(KnownNames.Apply))
            .SelectMany(a => a.NamedArguments)
            .Where(a => a is { Key: "Held", Value: { Kind: TypedConstantKind.Primitive, Value: string } })
            .Select(a => (string)a.Value.Value!));
        foreach (var method in world.GetMembers().OfType<IMethodSymbol>().Where(m => !m.IsGenerated()))
        {
            if (method.Has(KnownNames.Apply))
                yield return new EntryPoint(method, world, EntryKind.Apply, null);
            else if (method.Has(KnownNames.Query) || method.Has(KnownNames.Resolve) || method.Has(KnownNames.Rebid) || held.Contains(method.Name)
                || method.AssociatedSymbol?.Has(KnownNames.Query) == true)
                yield return new EntryPoint(method, world, EntryKind.Reader, null);
        }
    }

    private static IEnumerable<EntryPoint> OfSimulation(INamedTypeSymbol simulation, CancellationToken stop)
    {
        var spec = SimulationParser.Parse(simulation, null, stop);
        return NodeMethods.OfSimulation(simulation)
            .Select(m => new EntryPoint(m, simulation, EntryKind.SyncPoint, spec.SyncPoints.FirstOrDefault(s => s.Name == m.Name)));
    }

    private static IEnumerable<EntryPoint> Named(INamedTypeSymbol type, string name, EntryKind kind) => type.GetMembers(name)
        .OfType<IMethodSymbol>().Where(m => !m.IsStatic && !m.IsAbstract).Select(m => new EntryPoint(m, type, kind, null));
}

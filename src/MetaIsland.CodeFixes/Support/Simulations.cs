using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Support;

/// <summary>The simulations of a project.</summary>
internal static class Simulations
{
    /// <summary>Those that name the agent.</summary>
    public static IEnumerable<INamedTypeSymbol> Naming(Compilation compilation, INamedTypeSymbol agent) =>
        Types(compilation.Assembly.GlobalNamespace).Where(t => AgentsOf(t).Any(a => a.SameAs(agent)));

    /// <summary>The agents a simulation names; none for anything else.</summary>
    public static IEnumerable<INamedTypeSymbol> AgentsOf(INamedTypeSymbol simulation) =>
        simulation.SimulationAttribute()?.AttributeClass!.TypeArguments.Skip(1).OfType<INamedTypeSymbol>() ?? [];

    public static INamedTypeSymbol? WorldOf(INamedTypeSymbol simulation) => simulation.SimulationAttribute()?.AttributeClass!.TypeArguments[0] as INamedTypeSymbol;

    /// <summary>The one world that nodes of the type emit into: its simulation's, or that of every simulation that names it.</summary>
    public static INamedTypeSymbol? WorldFor(Compilation compilation, INamedTypeSymbol type)
    {
        var simulations = type.IsSimulation() ? [type] : Naming(compilation, type);
        var worlds = simulations.Select(WorldOf).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        return worlds.Count == 1 && !worlds[0].DeclaringSyntaxReferences.IsEmpty ? worlds[0] : null;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                    yield return nested;
            }
        }
    }
}

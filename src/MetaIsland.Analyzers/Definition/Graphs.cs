using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Definition;

/// <summary>The graphs of one compilation, each built once, when first asked for.</summary>
internal sealed class Graphs(Compilation compilation)
{
    // Trees do not change: what was found in one holds for every later compilation that has it.
    private static readonly ConditionalWeakTable<SyntaxTree, TypeDeclarationSyntax[]> Marked = new();

    private static readonly ConditionalWeakTable<Compilation, Graphs> Known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Graph> graphs = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<INamedTypeSymbol>? simulations;

    /// <summary>Those of a compilation, the same for every analyzer that looks at it.</summary>
    public static Graphs In(Compilation compilation) => Known.GetValue(compilation, c => new Graphs(c));

    public Graph Of(INamedTypeSymbol simulation, CancellationToken stop) =>
        graphs.GetOrAdd(simulation, s => Graph.Build(s, stop));

    /// <summary>The graphs of the simulations that name the agent.</summary>
    public IReadOnlyList<Graph> NamingAgent(INamedTypeSymbol agent, CancellationToken stop) =>
        Simulations(stop).Where(s => s.SimulationAttribute()!.AttributeClass!.TypeArguments.Skip(1).Any(a => a.SameAs(agent)))
            .Select(s => Of(s, stop))
            .ToList();

    private IReadOnlyList<INamedTypeSymbol> Simulations(CancellationToken stop)
    {
        // Two threads may both look: they find the same.
        if (Volatile.Read(ref simulations) is { } known)
            return known;
        var found = new List<INamedTypeSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var declaration in Marked.GetValue(tree, t => FindMarked(t, stop)))
            {
                if (compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, stop) is INamedTypeSymbol type && type.IsSimulation())
                    found.Add(type);
            }
        }
        found.Sort((a, b) => string.CompareOrdinal(a.ToDisplayString(), b.ToDisplayString()));
        Volatile.Write(ref simulations, found);
        return found;
    }

    private static TypeDeclarationSyntax[] FindMarked(SyntaxTree tree, CancellationToken stop) => tree.GetRoot(stop)
        .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(t => t.AttributeLists.SelectMany(l => l.Attributes).Any(IsSimulation))
        .ToArray();

    private static bool IsSimulation(AttributeSyntax attribute) =>
        attribute.Name.DescendantNodesAndSelf(n => n is not TypeArgumentListSyntax).OfType<GenericNameSyntax>()
            .Any(n => n.Identifier.ValueText is "Simulation" or "SimulationAttribute");
}

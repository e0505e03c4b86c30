using System.Collections.Immutable;
using MetaIsland.Analyzers.Definition;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Usage;

/// <summary>MI4003: an <c>[After]</c> without which the graph orders the same nodes in the same way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedundantAfterAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(UsageRules.RedundantAfter);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!MetaIslandReference.IsIn(start.Compilation))
                return;
            var graphs = Graphs.In(start.Compilation);
            start.RegisterSymbolAction(c => Analyze(c, graphs), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Graphs graphs)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var stop = context.CancellationToken;
        // Whose graph is not there cannot be asked, and other simulations may need the order.
        IReadOnlyList<Graph> those = type.IsSimulation() ? [graphs.Of(type, stop)] : type.Has(KnownNames.Agent) ? graphs.NamingAgent(type, stop) : [];
        if (those.Count == 0 || those.Any(g => g.Plan is null))
            return;
        var owner = TypePaths.From(type).FullName;
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            var afters = AfterPlaces.Of(method, stop).ToList();
            if (afters.Count == 0)
                continue;
            var nodes = those.Select(g => g.Plan!.Nodes.FirstOrDefault(n => n.Owner == owner && n.Spec.Name == method.Name && !n.Spec.IsHandler)).ToList();
            foreach (var after in afters)
            {
                var paths = nodes.Select(n => n is null ? null : ImpliedOrder.Find(n, after.Agent, after.Node)).ToList();
                if (paths.All(p => p is not null))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, after.Place, method.Name, after.Node, paths[0]));
            }
        }
    }
}

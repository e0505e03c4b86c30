using System.Collections.Immutable;
using MetaIsland.Analyzers.Definition;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Usage;

/// <summary>MI4004: an output that nobody takes in any simulation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadOutputAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(UsageRules.UnreadOutput);

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
        IReadOnlyList<Graph> those = type.IsSimulation() ? [graphs.Of(type, stop)] : type.Has(KnownNames.Agent) ? graphs.NamingAgent(type, stop) : [];
        if (those.Count == 0 || those.Any(g => g.Plan is null))
            return;
        var owner = TypePaths.From(type).FullName;
        // Of a base class's node every agent that derives from it would have to say so.
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(NodeBody.IsRun))
        {
            var nodes = those.SelectMany(g => g.Plan!.Nodes).Where(n => n.Owner == owner && n.Spec.Name == method.Name && !n.Spec.IsHandler).ToList();
            if (nodes.Count > 0 && nodes.All(n => n.Spec.Output is not null && !n.IsRead))
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, method.Place(), NodeBody.Name(method), nodes[0].Spec.Output!.Short));
        }
    }
}

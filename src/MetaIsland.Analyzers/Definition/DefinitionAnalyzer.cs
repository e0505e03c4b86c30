using System.Collections.Immutable;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Definition;

/// <summary>
/// Says what the silent generator could not build: runs the same parsers and the same planner with somebody listening. Everything is a
/// symbol action, so it is said while the code is written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    // What the three small analyzers beside this one report.
    private static readonly Rule[] Elsewhere = [DefinitionRules.EventNotApplied, DefinitionRules.AsyncWriter, DefinitionRules.Misplaced];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DefinitionRules.All
        .Except(Elsewhere)
        .SelectMany(r => new[] { Descriptors.Of(r), Descriptors.OfInSimulation(r) })
        .ToImmutableArray();

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
        var reporter = new Reporter(context.ReportDiagnostic);
        if (type.Has(KnownNames.World))
            WorldParser.Parse(type, reporter, stop);
        if (type.Has(KnownNames.Agent))
        {
            AgentParser.Parse(type, reporter, stop);
            ReportGraph(context, type, graphs.NamingAgent(type, stop));
        }
        if (type.IsSimulation())
        {
            SimulationParser.Parse(type, reporter, stop);
            ReportGraph(context, graphs.Of(type, stop));
        }
    }

    // What is wrong at the agent's own nodes, in each of its simulations.
    private static void ReportGraph(SymbolAnalysisContext context, INamedTypeSymbol agent, IReadOnlyList<Graph> graphs)
    {
        var owner = TypePaths.From(agent).FullName;
        var findings = graphs
            .SelectMany(g => g.Findings, (graph, finding) => (Finding: finding, Simulation: graph.Simulation.Name))
            .Where(f => f.Finding.Owner == owner)
            .GroupBy(f => (f.Finding.Rule, f.Finding.Node, f.Finding.Parameter, string.Join("\n", f.Finding.Arguments)));
        foreach (var same in findings)
        {
            var finding = same.First().Finding;
            var simulations = string.Join(" and ", same.Select(f => f.Simulation));
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.OfInSimulation(finding.Rule), FindingPlaces.In(agent, finding), FindingProperties.Of(finding), [.. finding.Arguments, simulations]));
        }
    }

    // What is wrong at the simulation's sync points, and at nodes whose source is somewhere else.
    private static void ReportGraph(SymbolAnalysisContext context, Graph graph)
    {
        foreach (var finding in graph.Findings)
        {
            if (graph.PlaceInSimulation(finding, context.CancellationToken) is { } place)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(finding.Rule), place, FindingProperties.Of(finding), finding.Arguments));
        }
    }

    private sealed class Reporter(Action<Diagnostic> report) : IReporter
    {
        public void Report(Rule rule, Location? location, params string[] arguments) =>
            report(Diagnostic.Create(Descriptors.Of(rule), location, arguments));
    }
}

using System.Collections.Immutable;
using MetaIsland.Analyzers.Definition;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Safety;

/// <summary>
/// Judges what the methods do that the runtime calls: races and what could not be replayed. The effects come from one analysis of the code
/// they reach; each rule is a question to these.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SafetyAnalyzer : DiagnosticAnalyzer
{
    private static readonly Rule[] Elsewhere =
        [SafetyRules.BrokenContract, SafetyRules.BadSuppression];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Of(SafetyRules.All.Except(Elsewhere).Concat(DeterminismRules.All));

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
        var entries = EntryPoints.Of(type, context.CancellationToken).ToList();
        if (entries.Count == 0)
            return;
        var program = SourceProgram.Of(context.Compilation);
        var analysis = new EffectAnalysis(program, context.CancellationToken);
        var origins = new Origins(program, analysis, type);
        var graph = type.Has(KnownNames.Agent) ? AgentGraph.Of(type, graphs, context.CancellationToken) : new AgentGraph([], []);
        var statics = new StaticUses(program, analysis);
        var reporter = new FindingReporter(context.Compilation, context.ReportDiagnostic);
        var summaries = new List<(EntryPoint Entry, Summary Summary, Ownership Ownership)>();
        var judged = new List<(Verdicts, Summary)>();
        foreach (var entry in entries)
        {
            var method = program.Symbols.Method(entry.Method);
            if (program.BodyOf(method) is not { } body)
                continue;
            var summary = analysis.Of(body, new Dictionary<int, ArgumentShape>(), method.Parameters, []);
            var ownership = new Ownership(entry, origins);
            summaries.Add((entry, summary, ownership));
            if (entry.IsInherited)
                continue;
            var verdicts = new Verdicts(program, entry, ownership, graph, statics, reporter);
            verdicts.Judge(summary);
            judged.Add((verdicts, summary));
        }
        var changed = new HashSet<string>(summaries.SelectMany(s => s.Summary.Effects.Where(e => e.Kind is EffectKind.Write or EffectKind.Mutate && e.Text != "put"
            && s.Ownership.Of(e.On!).Kind == HolderKind.Shared && e.On!.Root.Type is not null).Select(e => e.On!.Root.Type!.Id)));
        foreach (var (verdicts, summary) in judged)
            verdicts.JudgeGiven(summary, changed);
        if (type.Has(KnownNames.Agent))
        {
            UnorderedNodes.Report(summaries, graph, reporter);
            AbandonableReads.Report(summaries, graph, reporter);
        }
    }
}

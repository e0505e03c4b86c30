extern alias analyzers;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>What analyzers say about a program.</summary>
public static class CaseAnalysis
{
    /// <summary>The analyzers of MetaIsland, all of them.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false) && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static readonly Lazy<ImmutableDictionary<string, Findings>> Everything = new(() => SafetyCases.All
        .AsParallel()
        .Select(c => (c.Name, Findings: Analyze(c)))
        .ToArray()
        .ToImmutableDictionary(r => r.Name, r => r.Findings));

    /// <summary>The findings for a case as it is written. All cases are analyzed together, once a test run.</summary>
    public static Findings Of(SafetyCase safetyCase) => Everything.Value[safetyCase.Name];

    public static Findings Analyze(CaseProgram program) => Analyze(program, Analyzers);

    public static Findings Analyze(CaseProgram program, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        new(program, program.Compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());

    private static Findings Analyze(SafetyCase safetyCase) => Analyze(CaseProgram.Compile(safetyCase));
}

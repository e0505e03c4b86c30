extern alias analyzers;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>Runs analyzers and takes the time.</summary>
public static class Analyzing
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Ours =
    [
        .. typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    /// <summary>The whole compilation, as a build does it.</summary>
    public static async Task<(double Time, ImmutableArray<Diagnostic> Diagnostics)> AllAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerTimes? times = null)
    {
        var driver = Create(compilation, analyzers);
        var clock = Clock.Start();
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var time = clock.Milliseconds;
        if (times is not null)
            await times.AddAsync(driver);
        return (time, diagnostics);
    }

    /// <summary>One document, as an editor does it.</summary>
    public static async Task<(double Time, ImmutableArray<Diagnostic> Diagnostics)> DocumentAsync(
        Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerTimes? times = null)
    {
        var driver = Create(compilation, analyzers);
        var clock = Clock.Start();
        var syntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        var semantic = await driver.GetAnalyzerSemanticDiagnosticsAsync(driver.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        var time = clock.Milliseconds;
        if (times is not null)
            await times.AddAsync(driver);
        return (time, [.. syntax, .. semantic]);
    }

    private static CompilationWithAnalyzers Create(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));
}

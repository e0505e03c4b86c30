extern alias analyzers;

using System.Collections.Immutable;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Tests.Suppressors;

/// <summary>A stand-in for somebody's analyzer says something of every member of a program; which of it is taken back is what is tested.</summary>
internal static class SuppressorHarness
{
    /// <returns>The names of the members of which it was taken back, in order.</returns>
    public static async Task<string[]> SuppressedAsync(string id, SymbolKind kind, string source)
    {
        var compilation = GeneratorHarness.Run("using MetaIsland;\n" + source).Compilation;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var suppressors = typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(DiagnosticSuppressor)) && !t.IsAbstract)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var reported = await compilation.WithAnalyzers([new Everywhere(id, kind), .. suppressors], options).GetAnalyzerDiagnosticsAsync();
        return [.. reported.Where(d => d.Id == id && d.IsSuppressed).Select(d => d.GetMessage()).Order(StringComparer.Ordinal)];
    }

#pragma warning disable RS1001, RS1017, RS1036 // It is no analyzer that anybody loads.
    private sealed class Everywhere(string id, SymbolKind kind) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor descriptor = new(id, id, "{0}", "Others", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(c =>
            {
                if (c.Symbol is { IsImplicitlyDeclared: false, CanBeReferencedByName: true } symbol && symbol.Locations[0].SourceTree!.FilePath.EndsWith("Source1.cs", StringComparison.Ordinal))
                    c.ReportDiagnostic(Diagnostic.Create(descriptor, symbol.Locations[0], symbol.Name));
            }, kind);
        }
    }
#pragma warning restore RS1001, RS1017, RS1036
}

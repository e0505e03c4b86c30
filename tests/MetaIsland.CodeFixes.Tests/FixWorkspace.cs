extern alias analyzers;

using System.Collections.Immutable;
using MetaIsland.Generators;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>A project as an editor has it open: its documents, MetaIsland's generators, and all its analyzers.</summary>
internal static class FixWorkspace
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false) && t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static readonly DiagnosticDescriptor[] Descriptors = [.. Analyzers.SelectMany(a => a.SupportedDiagnostics)];

    public static Project Open(AdhocWorkspace workspace, IReadOnlyList<string> sources)
    {
        var empty = CompilationFactory.Create();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: empty.Options,
            parseOptions: CompilationFactory.ParseOptions,
            metadataReferences: empty.References,
            analyzerReferences: [new GeneratorReference()]));
        project = project.AddDocument("Usings.cs", empty.SyntaxTrees[0].GetText()).Project;
        for (var i = 0; i < sources.Count; i++)
            project = project.AddDocument($"Source{i}.cs", sources[i]).Project;
        return project;
    }

    public static Document Source(Project project, int index) => project.Documents.ElementAt(index + 1);

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

    public static async Task<string[]> CompilerErrorsAsync(Project project) =>
        [.. (await project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    private sealed class GeneratorReference : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> generators =
        [
            .. typeof(WorldGenerator).Assembly.GetTypes()
                .Where(type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
                .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
        ];

        public override string? FullPath => null;

        public override object Id => nameof(GeneratorReference);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        // The same objects each time: a workspace looks them up again.
        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;
    }
}

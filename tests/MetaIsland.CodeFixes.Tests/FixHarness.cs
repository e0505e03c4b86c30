extern alias analyzers;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>
/// Mends what is marked as an editor would. Diagnostics are the analyzers' own where they report at the mark, else made at the mark; afterwards
/// the text is what was expected, compiles, and the analyzers report nothing that was not there before.
/// </summary>
public static class FixHarness<TFixer> where TFixer : CodeFixProvider, new()
{
    private static readonly ImmutableDictionary<string, string?> NoProperties = ImmutableDictionary<string, string?>.Empty;

    /// <param name="source">One file with one mark.</param>
    /// <param name="expected">The file afterwards.</param>
    /// <param name="action">Which of the fixes offered.</param>
    /// <param name="other">What an analyzer that does not exist yet would put into the property <c>Other</c>.</param>
    public static Task VerifyAsync(string source, string expected, int action = 0, string? other = null) => VerifyAsync([source], [expected], action, other);

    public static async Task VerifyAsync(string[] sources, string[] expected, int action = 0, string? other = null)
    {
        using var workspace = new AdhocWorkspace();
        var (project, diagnostics) = await OpenAsync(workspace, sources, other);
        var (index, diagnostic) = Assert.Single(diagnostics);
        var actions = await ActionsAsync(FixWorkspace.Source(project, index), diagnostic);
        Assert.True(actions.Count > action, $"offered: {string.Join(", ", actions.Select(a => a.Title))}");
        await AssertAsync(project, await ApplyAsync(actions[action]), expected, [diagnostic.Id]);
    }

    /// <summary>All marks are mended in one go, with the fix that the first mark offers under that number.</summary>
    public static async Task VerifyAllAsync(string[] sources, string[] expected, int action = 0)
    {
        using var workspace = new AdhocWorkspace();
        var (project, diagnostics) = await OpenAsync(workspace, sources, other: null);
        var (index, first) = diagnostics[0];
        var document = FixWorkspace.Source(project, index);
        var key = (await ActionsAsync(document, first))[action].EquivalenceKey;
        var fixer = new TFixer();
        var byDocument = diagnostics.ToLookup(d => FixWorkspace.Source(project, d.Source).Id, d => d.Diagnostic);
        var context = new FixAllContext(document, fixer, FixAllScope.Project, key!, [first.Id], new Known(byDocument), default);
        var fixAll = await fixer.GetFixAllProvider()!.GetFixAsync(context);
        await AssertAsync(project, await ApplyAsync(fixAll!), expected, [first.Id]);
    }

    public static async Task VerifyNotOfferedAsync(string source, string? other = null)
    {
        using var workspace = new AdhocWorkspace();
        var (project, diagnostics) = await OpenAsync(workspace, [source], other);
        foreach (var (index, diagnostic) in diagnostics)
            Assert.Empty(await ActionsAsync(FixWorkspace.Source(project, index), diagnostic));
    }

    public static async Task<string[]> TitlesAsync(string source, string? other = null)
    {
        using var workspace = new AdhocWorkspace();
        var (project, diagnostics) = await OpenAsync(workspace, [source], other);
        var (index, diagnostic) = Assert.Single(diagnostics);
        return [.. (await ActionsAsync(FixWorkspace.Source(project, index), diagnostic)).Select(a => a.Title)];
    }

    private static async Task<(Project Project, List<(int Source, Diagnostic Diagnostic)> Diagnostics)> OpenAsync(AdhocWorkspace workspace, string[] sources, string? other)
    {
        var marked = sources.Select(MarkedSource.Parse).ToArray();
        var project = FixWorkspace.Open(workspace, [.. marked.Select(m => m.Text)]);
        var reported = await FixWorkspace.AnalyzeAsync(project);
        var diagnostics = new List<(int, Diagnostic)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var tree = (await FixWorkspace.Source(project, i).GetSyntaxTreeAsync())!;
            foreach (var (id, span) in marked[i].Marks)
            {
                var found = reported.Where(d => d.Id == id && d.Location.SourceTree == tree && d.Location.SourceSpan.IntersectsWith(span))
                    .OrderBy(d => Math.Abs(d.Location.SourceSpan.Start - span.Start) + Math.Abs(d.Location.SourceSpan.End - span.End)).FirstOrDefault();
                // Rules of definition and usage are reported by their analyzers or not at all.
                Assert.True(found is not null || !(id.StartsWith("MI1", StringComparison.Ordinal) || id.StartsWith("MI4", StringComparison.Ordinal)), $"{id} is not reported at its mark; reported:\n{string.Join('\n', reported)}");
                diagnostics.Add((i, found ?? Diagnostic.Create(Descriptor(id), Location.Create(tree, span),
                    properties: other is null ? NoProperties : NoProperties.Add("Other", other))));
            }
        }
        return (project, diagnostics);
    }

    private static DiagnosticDescriptor Descriptor(string id) => new(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var fixer = new TFixer();
        Assert.Contains(diagnostic.Id, fixer.FixableDiagnosticIds);
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task AssertAsync(Project before, Solution solution, string[] expected, string[] gone)
    {
        var after = solution.GetProject(before.Id)!;
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(Expected(expected[i]), (await FixWorkspace.Source(after, i).GetTextAsync()).ToString(), ignoreLineEndingDifferences: true);
        Assert.Empty(await FixWorkspace.CompilerErrorsAsync(after));
        var reported = await FixWorkspace.AnalyzeAsync(after);
        Assert.DoesNotContain(reported, d => gone.Contains(d.Id));
        // A fix does not exchange one mistake for another. Before a graph could be built there were no infos about it.
        var known = (await FixWorkspace.AnalyzeAsync(before)).Select(d => d.Id).ToHashSet();
        Assert.Empty(reported.Where(d => d.Severity > DiagnosticSeverity.Info && !known.Contains(d.Id)));
    }

    // An expected file that needs other usings than the usual one says so itself.
    private static string Expected(string text) => text.TrimStart().StartsWith("using ", StringComparison.Ordinal) ? text.Trim() + "\n" : MarkedSource.Header + text.Trim() + "\n";

    private sealed class Known(ILookup<DocumentId, Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken stop) => Task.FromResult(diagnostics[document.Id]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken stop) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken stop) =>
            Task.FromResult(project.Documents.SelectMany(d => diagnostics[d.Id]));
    }
}

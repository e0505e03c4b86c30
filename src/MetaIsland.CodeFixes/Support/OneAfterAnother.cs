using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Support;

/// <summary>
/// Mends many places one after another, each in the solution that the fix before left. The batch fixer of Roslyn mends each in the original
/// and merges: of two fixes that both add a parameter to one method, or a member to one world, it would drop one.
/// </summary>
internal sealed class OneAfterAnother : FixAllProvider
{
    public static readonly OneAfterAnother Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all", stop => FixAsync(context.WithCancellationToken(stop)), context.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var marked = new List<(DocumentId Document, SyntaxAnnotation Mark, Diagnostic Diagnostic)>();
        foreach (var document in Documents(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (diagnostics.IsEmpty || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
                continue;
            // Annotations move with their nodes, which places in the text do not.
            foreach (var group in diagnostics.OrderBy(d => d.Location.SourceSpan.Start).GroupBy(d => root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true)))
                marked.AddRange(group.Select(d => (document.Id, new SyntaxAnnotation(), d)));
            var marks = marked.Where(m => m.Document == document.Id).ToLookup(m => root.FindNode(m.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), m => m.Mark);
            solution = solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(marks.Select(m => m.Key), (old, node) => node.WithAdditionalAnnotations(marks[old])));
        }
        foreach (var (id, mark, diagnostic) in marked)
            solution = await FixAsync(context, solution, id, mark, diagnostic).ConfigureAwait(false);
        return solution;
    }

    private static async Task<Solution> FixAsync(FixAllContext context, Solution solution, DocumentId id, SyntaxAnnotation mark, Diagnostic diagnostic)
    {
        var stop = context.CancellationToken;
        if (solution.GetDocument(id) is not { } document || await document.GetSyntaxRootAsync(stop).ConfigureAwait(false) is not { } root)
            return solution;
        // What an earlier fix replaced altogether needs none of its own, or has to be looked at again.
        if (root.GetAnnotatedNodes(mark).FirstOrDefault() is not { } node)
            return solution;
        var moved = Diagnostic.Create(diagnostic.Descriptor, node.GetLocation(), diagnostic.Properties);
        var fixes = await ((Fixer)context.CodeFixProvider).FindAsync(document, moved, stop).ConfigureAwait(false);
        return fixes.FirstOrDefault(fix => fix.Key == context.CodeActionEquivalenceKey) is { } fix
            ? await fix.Apply(stop).ConfigureAwait(false)
            : solution;
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.Where(p => p.Language == LanguageNames.CSharp).SelectMany(p => p.Documents),
        _ => [],
    };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MetaIsland.CodeFixes.Support;

/// <summary>What every fixer of ours is: it looks at a place and says which fixes there are, none where the fixed text might not compile.</summary>
public abstract class Fixer : CodeFixProvider
{
    private protected Fixer(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider? GetFixAllProvider() => OneAfterAnother.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(fix.Title, fix.Apply, fix.Key), diagnostic);
        }
    }

    internal async Task<IReadOnlyList<Fix>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        var root = await document.GetSyntaxRootAsync(stop).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(stop).ConfigureAwait(false);
        return root is null || model is null
            ? []
            : await FindAsync(new Place(document, root, model, diagnostic, stop)).ConfigureAwait(false);
    }

    private protected virtual Task<IReadOnlyList<Fix>> FindAsync(Place place) => Task.FromResult<IReadOnlyList<Fix>>(Find(place).ToList());

    private protected virtual IEnumerable<Fix> Find(Place place) => [];
}

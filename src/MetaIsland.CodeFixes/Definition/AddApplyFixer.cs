using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1023: adds an <c>[Apply]</c> for the event to its world, which may be in another file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddApplyFixer))]
public sealed class AddApplyFixer() : Fixer(DefinitionRules.EventNotApplied.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Enclosing<InvocationExpressionSyntax>() is not { } call
            || place.Model.GetSymbolInfo(call, place.Stop).Symbol is not IMethodSymbol { Name: "Emit", Arity: 1, ContainingType.ContainingType: { } world } emit
            || Members.Declaration(place.Document.Project.Solution, world) is not var (document, declaration))
            yield break;
        var happened = emit.TypeArguments[0];
        var title = $"Add '[Apply] void Apply({happened.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} e)' to '{world.Name}'";
        yield return new Fix(title, "apply", async stop =>
        {
            var root = await document.GetSyntaxRootAsync(stop).ConfigureAwait(false);
            var method = Members.Parse($"[global::MetaIsland.Apply] void Apply({Names.Full(happened)} e) {{ }}");
            return document.Project.Solution.WithDocumentSyntaxRoot(document.Id, root!.ReplaceNode(declaration, Members.Add(declaration, method)));
        });
    }
}

using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>
/// MI1016, MI2007: puts two sync points, or two nodes of an agent, into an order; either way round. The diagnostic stands at one of them and
/// has the name of the other as its property <c>Other</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OrderFixer))]
public sealed class OrderFixer() : Fixer(DefinitionRules.UnorderedSyncPoints.Id, SafetyRules.UnorderedNodes.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Property("Other") is not { } name || RunMethod.Around(place) is not { } one)
            yield break;
        // The name may be qualified by the agent's.
        var other = Nodes.Of(one.Symbol.ContainingType).FirstOrDefault(n => n.Name == name.Substring(name.LastIndexOf('.') + 1));
        if (other is null || other.SameAs(one.Symbol))
            yield break;
        // Where all are mended in one go, all go the same way round; since squiggles stand at the later in canonical order, no cycle comes of it.
        if (Order(place, one.Symbol, other, "after") is { } after)
            yield return after;
        if (Order(place, other, one.Symbol, "before") is { } before)
            yield return before;
    }

    private static Fix? Order(Place place, IMethodSymbol second, IMethodSymbol first, string key)
    {
        if (second.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || place.Document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } document)
            return null;
        return new Fix($"Run '{second.Name}' after '{first.Name}'", key, async stop =>
        {
            var root = await document.GetSyntaxRootAsync(stop).ConfigureAwait(false);
            var method = (MethodDeclarationSyntax)await reference.GetSyntaxAsync(stop).ConfigureAwait(false);
            var mark = second.Attribute(KnownNames.Node) ?? second.Attribute(KnownNames.SyncPoint);
            var beside = (AttributeSyntax)await mark!.ApplicationSyntaxReference!.GetSyntaxAsync(stop).ConfigureAwait(false);
            var changed = Attributes.AddBeside(method, beside, $"After({Nodes.Reference(place.Model.Compilation, first, second.ContainingType)})");
            return document.Project.Solution.WithDocumentSyntaxRoot(document.Id, root!.ReplaceNode(method, changed));
        });
    }
}

using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>
/// MI2001 to MI2004, MI2012: replaces a change of what is shared by an event, and makes the change in an [Apply] of the world. What is no part of
/// the world gets a field there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmitInsteadFixer))]
public sealed class EmitInsteadFixer() : Fixer(
    SafetyRules.SharedWrite.Id, SafetyRules.SharedMutation.Id, SafetyRules.SharedWriteInCall.Id, SafetyRules.StaticWrite.Id, SafetyRules.AtomicButUnordered.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (RunMethod.Around(place) is not { } method
            || place.Node.Ancestors().Any(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            || Simulations.WorldFor(place.Model.Compilation, method.Symbol.ContainingType) is not { } world
            || SharedChange.Find(place, world) is not { } change
            || WorldField.For(change, world) is not { } field)
            yield break;
        var unused = Receiver(place, method, change);
        if (Emitters.HasObstacle(method, unused))
            yield break;
        var draft = new EventDraft(place, change, field.Name);
        if (draft.Body() is not { } body)
            yield break;
        var name = Emitters.FreeName(place, method.Symbol.ContainingType, char.ToUpperInvariant(change.Member.Name.TrimStart('_')[0]) + change.Member.Name.TrimStart('_').Substring(1) + change.Verb);
        yield return new Fix($"Emit '{name}' and let '{world.Name}' apply it", "emit", async stop =>
        {
            var edit = new MethodEdit(place, method);
            var by = method.IsSyncPoint ? [] : new[] { new EventValue("By", "global::" + KnownNames.AgentId, edit.Context() + ".Id", IsPublic: true) };
            var members = by.Concat(draft.Values).ToList();
            edit.Replace(change.Statement, SyntaxFactory.ParseExpression($"{edit.Events(world)}.Emit(new {name}({string.Join(", ", members.Select(m => m.Value))}))"));
            if (unused is not null)
                edit.Remove(unused);
            var outermost = method.Syntax.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Last();
            var isPublic = outermost.Modifiers.Any(SyntaxKind.PublicKeyword) && members.All(m => m.IsPublic);
            var happened = Members.Parse($"{(isPublic ? "public" : "internal")} readonly record struct {name}({string.Join(", ", members.Select(m => $"{m.Type} {m.Name}"))});")
                .WithLeadingTrivia(SyntaxFactory.ElasticLineFeed, SyntaxFactory.ElasticLineFeed).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
            var root = place.Root.ReplaceNode(outermost, [edit.Apply(outermost), happened]);
            var space = method.Symbol.ContainingNamespace is { IsGlobalNamespace: false } n ? n.ToDisplayString() + "." : "";
            return await ChangeWorldAsync(place.Document.WithSyntaxRoot(root).Project, world, field, $"[global::MetaIsland.Apply] void Apply(global::{space}{name} e) => {body};", stop).ConfigureAwait(false);
        });
    }

    // In the project as it is by now: the world may be in the same file.
    private static async Task<Solution> ChangeWorldAsync(Project project, INamedTypeSymbol world, WorldField field, string apply, CancellationToken stop)
    {
        var compilation = await project.GetCompilationAsync(stop).ConfigureAwait(false);
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(DocumentationCommentId.CreateDeclarationId(world), compilation!) is not INamedTypeSymbol current
            || Members.Declaration(project.Solution, current) is not var (document, declaration))
            return project.Solution;
        var changed = Members.Add(declaration, Members.Parse(apply));
        if (field.Declaration is { } text)
            changed = Members.AddFirst(changed, Members.Parse(text));
        var root = await document.GetSyntaxRootAsync(stop).ConfigureAwait(false);
        return project.Solution.WithDocumentSyntaxRoot(document.Id, root!.ReplaceNode(declaration, changed));
    }

    // The service through which the world was reached, if the change was all it was for.
    private static IParameterSymbol? Receiver(Place place, RunMethod method, SharedChange change)
    {
        var first = change.Base.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault();
        if (first is null || place.Model.GetSymbolInfo(first, place.Stop).Symbol is not IParameterSymbol parameter || !parameter.Has(KnownNames.Service))
            return null;
        var uses = method.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Where(i => i.Identifier.ValueText == parameter.Name && parameter.SameAs(place.Model.GetSymbolInfo(i, place.Stop).Symbol));
        return uses.All(u => change.Statement.Span.Contains(u.Span)) ? parameter : null;
    }
}

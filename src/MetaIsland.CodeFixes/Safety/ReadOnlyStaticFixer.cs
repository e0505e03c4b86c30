using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>MI2005: makes a static field readonly, if nobody writes it but where it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadOnlyStaticFixer))]
public sealed class ReadOnlyStaticFixer() : Fixer(SafetyRules.StaticRead.Id)
{
    private protected override async Task<IReadOnlyList<Fix>> FindAsync(Place place)
    {
        var field = place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>()
            .Select(e => place.Model.GetSymbolInfo(e, place.Stop).Symbol).OfType<IFieldSymbol>().FirstOrDefault(f => f is { IsStatic: true, IsReadOnly: false, IsConst: false });
        var solution = place.Document.Project.Solution;
        if (field?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || solution.GetDocument(reference.SyntaxTree) is not { } document
            || (await reference.GetSyntaxAsync(place.Stop).ConfigureAwait(false)).FirstAncestorOrSelf<FieldDeclarationSyntax>() is not { Declaration.Variables.Count: 1 } declaration)
            return [];
        var root = await document.GetSyntaxRootAsync(place.Stop).ConfigureAwait(false);
        // Between `static` and the type.
        var fix = Fix.In(document, $"Make '{field.Name}' readonly", "readonly", () => root!.ReplaceNode(declaration, Modifiers.AddLast(declaration, SyntaxKind.ReadOnlyKeyword)));
        var changed = await fix.Apply(place.Stop).ConfigureAwait(false);
        return await Compiling.StillAsync(place.Document.Project, changed, place.Stop).ConfigureAwait(false) ? [fix] : [];
    }
}

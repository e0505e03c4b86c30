using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>MI2014: takes a span, memory or reference that only reads, where the node only reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadOnlyReferenceFixer))]
public sealed class ReadOnlyReferenceFixer() : Fixer(SafetyRules.WritableReference.Id)
{
    private protected override async Task<IReadOnlyList<Fix>> FindAsync(Place place)
    {
        if (place.Enclosing<VariableDeclarationSyntax>() is not { Variables.Count: 1 } declaration || ReadOnly(place, declaration) is not { } type)
            return [];
        var fix = Fix.In(place.Document, $"Only read it: '{type.ToString().Replace("global::", "")}'", "readonly",
            () => place.Root.ReplaceNode(declaration.Type, type.WithTriviaFrom(declaration.Type)));
        var changed = await fix.Apply(place.Stop).ConfigureAwait(false);
        return await Compiling.StillAsync(place.Document.Project, changed, place.Stop).ConfigureAwait(false) ? [fix] : [];
    }

    private static TypeSyntax? ReadOnly(Place place, VariableDeclarationSyntax declaration)
    {
        if (declaration.Type is RefTypeSyntax reference)
            return reference.ReadOnlyKeyword.RawKind != 0 ? null : reference.WithReadOnlyKeyword(SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        if (place.Model.GetDeclaredSymbol(declaration.Variables[0], place.Stop) is not ILocalSymbol { Type: INamedTypeSymbol { Arity: 1, Name: "Span" or "Memory" } type })
            return null;
        return Names.Type($"System.ReadOnly{type.Name}<{Names.Full(type.TypeArguments[0]).Replace("global::", "")}>");
    }
}

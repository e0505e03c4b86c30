using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1007: makes a sync point static, if nothing in it needs an instance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeStaticFixer))]
public sealed class MakeStaticFixer() : Fixer(DefinitionRules.SyncPointNotStatic.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Method is not { } method || method.DescendantNodes().Any(n => NeedsInstance(place, n))
            || method.Modifiers.Any(m => m.IsKind(SyntaxKind.VirtualKeyword) || m.IsKind(SyntaxKind.OverrideKeyword) || m.IsKind(SyntaxKind.AbstractKeyword)))
            yield break;
        yield return Fix.In(place.Document, $"Make '{method.Identifier.ValueText}' static", "static",
            () => place.Root.ReplaceNode(method, Modifiers.AddAfterAccessibility(method, SyntaxKind.StaticKeyword)));
    }

    private static bool NeedsInstance(Place place, SyntaxNode node) =>
        node is ThisExpressionSyntax or BaseExpressionSyntax
        || node is IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } name
            && !name.Ancestors().Any(a => a is InitializerExpressionSyntax or PropertyPatternClauseSyntax)
            && place.Model.GetSymbolInfo(name, place.Stop).Symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } or IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary };
}

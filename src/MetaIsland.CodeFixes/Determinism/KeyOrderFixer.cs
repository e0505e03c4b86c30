using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>MI3004: goes through a map or set in the order of its keys.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyOrderFixer))]
public sealed class KeyOrderFixer() : Fixer(DeterminismRules.EnumerationOrder.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (Map(place) is not { } found)
            yield break;
        var (map, whole, rest) = found;
        yield return Fix.In(place.Document, $"Go through '{map}' in the order of its keys", "order", () =>
        {
            var ordered = SyntaxFactory.ParseExpression($"{map.WithoutTrivia()}.InKeyOrder(){rest}").WithTriviaFrom(whole);
            return Usings.Add(place.Root.ReplaceNode(whole, ordered), "MetaIsland");
        });
    }

    // The map, what is replaced, and what is made of the pairs in its place.
    private static (ExpressionSyntax Map, ExpressionSyntax Whole, string Picked)? Map(Place place)
    {
        var candidates = place.Node is CommonForEachStatementSyntax loop ? [loop.Expression]
            : place.Node.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } around && !around.Statement.Span.Contains(place.Node.Span) ? [around.Expression]
            : Receivers(place);
        foreach (var candidate in candidates)
        {
            if (IsMapOrSet(place, candidate))
                return (candidate, candidate, "");
            if (candidate is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Keys" or "Values" } part && IsMapOrSet(place, part.Expression))
                return (part.Expression, part, part.Name.Identifier.ValueText == "Keys" ? ".Select(pair => pair.Key)" : ".Select(pair => pair.Value)");
        }
        return null;
    }

    // The squiggle itself, what a call under it is made on, and what is behind a conversion.
    private static IEnumerable<ExpressionSyntax> Receivers(Place place)
    {
        for (var expression = place.Enclosing<ExpressionSyntax>(); expression is not null;)
        {
            yield return expression;
            expression = expression switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("Keys" or "Values") } access => access.Expression,
                _ => null,
            };
        }
    }

    private static bool IsMapOrSet(Place place, ExpressionSyntax expression) =>
        // A word can be the name of a type too, half-typed ones included.
        expression is not TypeSyntax or IdentifierNameSyntax
        && expression.Parent is not (MemberDeclarationSyntax or ParameterSyntax or VariableDeclarationSyntax) && !SyntaxFacts.IsInTypeOnlyContext(expression)
        && place.Model.GetSymbolInfo(expression, place.Stop).Symbol is not INamespaceOrTypeSymbol
        && place.Model.GetTypeInfo(expression, place.Stop).Type is { } type && (type.Is(KnownNames.Dictionary) || type.Is(KnownNames.HashSet));
}

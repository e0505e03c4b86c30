using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>MI3009: says which culture or comparison is meant: the invariant one, the ordinal one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureFixer))]
public sealed class CultureFixer() : Fixer(DeterminismRules.Culture.Id)
{
    private const string Globalization = "System.Globalization";

    private protected override IEnumerable<Fix> Find(Place place)
    {
        foreach (var expression in place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            if (Replacement(place, expression) is not { } by)
                continue;
            yield return Fix.In(place.Document, "Do not depend on the culture", "culture",
                () => Import(place.Root.ReplaceNode(expression, by.WithTriviaFrom(expression)), by));
            yield break;
        }
    }

    private static SyntaxNode Import(SyntaxNode root, ExpressionSyntax by) =>
        by.ToString().Contains(Globalization) ? Usings.Add(root, Globalization) : root;

    private static ExpressionSyntax? Replacement(Place place, ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text when place.Model.GetTypeInfo(text, place.Stop).ConvertedType?.SpecialType == SpecialType.System_String =>
            SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression("string.Create"), SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
                [SyntaxFactory.Argument(Names.Member(Globalization + ".CultureInfo", "InvariantCulture")), SyntaxFactory.Argument(text.WithoutTrivia())]))).NormalizeArguments(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when place.Model.GetSymbolInfo(call, place.Stop).Symbol is IMethodSymbol method =>
            OfString(access, call, method) ?? (CultureOverloads.Find(method) is var (index, type) ? Insert(place, call, index, type) : null),
        _ => null,
    };

    private static ExpressionSyntax? OfString(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (method.ContainingType.SpecialType != SpecialType.System_String)
            return null;
        return (method.Name, call.ArgumentList.Arguments.Count) switch
        {
            ("ToUpper" or "ToLower", 0) => call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method.Name + "Invariant"))),
            ("CompareTo", 1) => SyntaxFactory.ParseExpression($"string.CompareOrdinal({access.Expression}, {call.ArgumentList.Arguments[0]})"),
            _ => null,
        };
    }

    private static ExpressionSyntax? Insert(Place place, InvocationExpressionSyntax call, int index, string type)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count < index || arguments.Any(a => a.NameColon is not null))
            return null;
        var added = type switch
        {
            "System.StringComparison" => Names.Member(type, "Ordinal"),
            "System.StringComparer" => Names.Member(type, "Ordinal"),
            _ => Names.Member(Globalization + ".CultureInfo", "InvariantCulture"),
        };
        return call.WithArgumentList(call.ArgumentList.WithArguments(arguments.Insert(index, SyntaxFactory.Argument(added)))).NormalizeArguments();
    }
}

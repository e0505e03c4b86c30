using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Usage;

/// <summary>MI4002: passes the token of the node on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassTokenFixer))]
public sealed class PassTokenFixer() : Fixer(UsageRules.TokenNotPassed.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (place.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is not { } call
            || RunMethod.Around(place) is not { } method || !Captures.CanName(call)
            || method.Symbol.Parameters.FirstOrDefault(p => p.Type.Is(KnownNames.CancellationToken))?.Name.Escape() is not { } token
            || place.Model.GetSymbolInfo(call, place.Stop).Symbol is not IMethodSymbol called)
            yield break;
        yield return Fix.In(place.Document, $"Pass '{token}'", "token", () => place.Root.ReplaceNode(call, Pass(place, call, called, token)));
    }

    private static InvocationExpressionSyntax Pass(Place place, InvocationExpressionSyntax call, IMethodSymbol called, string token)
    {
        var arguments = call.ArgumentList.Arguments;
        var value = SyntaxFactory.IdentifierName(token);
        if (arguments.FirstOrDefault(a => place.Model.GetTypeInfo(a.Expression, place.Stop).ConvertedType.Is(KnownNames.CancellationToken)) is { } none)
            return call.ReplaceNode(none.Expression, value.WithTriviaFrom(none.Expression));
        var argument = SyntaxFactory.Argument(value);
        // Behind something left out, or something named, it is named itself. In an overload it comes last.
        var parameter = called.Parameters.FirstOrDefault(p => p.Type.Is(KnownNames.CancellationToken));
        if (parameter is not null && (parameter.Ordinal != arguments.Count || arguments.Any(a => a.NameColon is not null)))
            argument = argument.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter.Name.Escape())).WithTrailingTrivia(SyntaxFactory.Space));
        return call.WithArgumentList(call.ArgumentList.AddArguments(argument)).NormalizeArguments();
    }
}

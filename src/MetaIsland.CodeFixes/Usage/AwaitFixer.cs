using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Usage;

/// <summary>MI4001: awaits what a node waits for, and makes the node asynchronous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitFixer))]
public sealed class AwaitFixer() : Fixer(UsageRules.BlockingWait.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (RunMethod.Around(place) is not { } method)
            yield break;
        foreach (var wait in place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            if (Awaited(place, wait) is not { } awaited)
                continue;
            var edit = new MethodEdit(place, method);
            if (!edit.TryMakeAsync(wait))
                yield break;
            yield return Fix.In(place.Document, $"Await '{awaited}'", "await", () =>
            {
                var needsParentheses = wait.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax;
                edit.Replace(wait, SyntaxFactory.ParseExpression(needsParentheses ? $"(await {awaited})" : $"await {awaited}"));
                return edit.Apply();
            });
            yield break;
        }
    }

    private static string? Awaited(Place place, ExpressionSyntax wait)
    {
        var symbol = place.Model.GetSymbolInfo(wait, place.Stop).Symbol;
        switch (wait)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result when symbol is IPropertySymbol:
                return result.Expression.ToString();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } awaiter } } }:
                return awaiter.Expression.ToString();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList: var arguments } when symbol is IMethodSymbol method:
                return (method.ContainingType.Name, method.Name, arguments.Arguments.Count) switch
                {
                    // With a limit it says whether the task ended, which an await does not.
                    ("Task", "Wait", 0) => access.Expression.ToString(),
                    ("Task", "WaitAll", _) when method.Parameters.Length == 1 => $"{access.Expression}.WhenAll{arguments}",
                    ("SemaphoreSlim", "Wait", _) => $"{access.Expression}.WaitAsync{arguments}",
                    _ => null,
                };
            default:
                return null;
        }
    }
}

using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>MI3002: draws from the random numbers of the run, which its seed repeats; identifiers too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RandomFixer))]
public sealed class RandomFixer() : Fixer(DeterminismRules.Entropy.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (RunMethod.Around(place) is not { } method || !Captures.CanName(place.Node))
            yield break;
        var edit = new MethodEdit(place, method);
        var random = edit.Context() + ".Random";
        if (!TryReplace(place, edit, random))
            yield break;
        yield return Fix.In(place.Document, $"Draw from '{random}'", "random", edit.Apply);
    }

    private static bool TryReplace(Place place, MethodEdit edit, string random)
    {
        foreach (var call in place.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (place.Model.GetSymbolInfo(call, place.Stop).Symbol is not IMethodSymbol drawn)
                continue;
            if (drawn is { Name: "NewGuid", IsStatic: true, ContainingType: { Name: "Guid" } })
            {
                edit.Replace(call, SyntaxFactory.ParseExpression(random + ".NextGuid()"));
                return true;
            }
            if (call.Expression is MemberAccessExpressionSyntax access && drawn.ContainingType.Is("System.Random") && IsUnseeded(place, access.Expression))
                return Draw(call, drawn) is { } by && Do(() => edit.Replace(call, SyntaxFactory.ParseExpression(random + by)));
        }
        return place.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation && TryReplaceLocal(place, edit, creation, random);
    }

    // `var dice = new Random();` where everything drawn from it is drawn from a stream in the same words.
    private static bool TryReplaceLocal(Place place, MethodEdit edit, BaseObjectCreationExpressionSyntax creation, string random)
    {
        if (!IsUnseeded(place, creation) || creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } declarator }
            || place.Model.GetDeclaredSymbol(declarator, place.Stop) is not ILocalSymbol local)
            return false;
        var uses = place.Method!.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == local.Name && place.Model.GetSymbolInfo(n, place.Stop).Symbol.SameAs(local)).ToList();
        var calls = uses.ConvertAll(u => u.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == u ? call : null);
        if (calls.Any(c => c is null || place.Model.GetSymbolInfo(c, place.Stop).Symbol is not IMethodSymbol drawn || Draw(c, drawn) != Draw(c, drawn, asWritten: true)))
            return false;
        edit.Replace(creation, SyntaxFactory.ParseExpression(random));
        if (!declaration.Type.IsVar)
            edit.Replace(declaration.Type, SyntaxFactory.IdentifierName("var"));
        return true;
    }

    // What follows the stream; null for what it does not offer.
    private static string? Draw(InvocationExpressionSyntax call, IMethodSymbol drawn, bool asWritten = false)
    {
        var arguments = call.ArgumentList.Arguments;
        return (drawn.Name, arguments.Count) switch
        {
            ("Next", 0) when !asWritten => ".Next(int.MaxValue)",
            ("Next", 1 or 2) or ("NextDouble", 0) => $".{drawn.Name}{call.ArgumentList.WithoutTrivia()}",
            ("NextSingle", 0) when !asWritten => null,
            ("Shuffle", 1) when drawn.Parameters[0].Type is IArrayTypeSymbol { ElementType: var element } && !asWritten =>
                $".Shuffle<{element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>({arguments[0]})",
            _ => asWritten ? "?" : null,
        };
    }

    private static bool IsUnseeded(Place place, ExpressionSyntax source) => source switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsUnseeded(place, inner),
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList is null or { Arguments.Count: 0 } && place.Model.GetTypeInfo(creation, place.Stop).Type.Is("System.Random"),
        _ => place.Model.GetSymbolInfo(source, place.Stop).Symbol is IPropertySymbol { Name: "Shared", IsStatic: true },
    };

    private static bool Do(Action action)
    {
        action();
        return true;
    }
}

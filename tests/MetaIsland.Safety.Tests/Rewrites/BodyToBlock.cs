using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Methods and properties that are an expression become blocks.</summary>
public sealed class BodyToBlock : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => Subject.Outermost(subject.All<ArrowExpressionClauseSyntax>().SelectMany(arrow => Turn(subject.Model, arrow)));

    private static IEnumerable<Edit> Turn(SemanticModel model, ArrowExpressionClauseSyntax arrow)
    {
        var (semicolon, returns) = arrow.Parent switch
        {
            MethodDeclarationSyntax method => (method.SemicolonToken, Returns(model.GetDeclaredSymbol(method))),
            LocalFunctionStatementSyntax local => (local.SemicolonToken, Returns(model.GetDeclaredSymbol(local) as IMethodSymbol)),
            OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => (((BaseMethodDeclarationSyntax)arrow.Parent).SemicolonToken, true),
            ConstructorDeclarationSyntax constructor => (constructor.SemicolonToken, false),
            PropertyDeclarationSyntax property => (property.SemicolonToken, true),
            _ => default,
        };
        if (semicolon == default)
            yield break;
        var statement = arrow.Expression is ThrowExpressionSyntax failure ? $"throw {failure.Expression};" : $"{(returns ? "return " : "")}{arrow.Expression};";
        yield return Edit.Replace(arrow, arrow.Parent is PropertyDeclarationSyntax ? $"{{ get {{ {statement} }} }}" : $"{{ {statement} }}");
        yield return Edit.Replace(semicolon, "");
    }

    private static bool Returns(IMethodSymbol? method) =>
        method is { ReturnsVoid: false } && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false });
}

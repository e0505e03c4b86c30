using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>A lambda becomes a local function with the same body, named where the lambda stood.</summary>
public sealed class LambdaToLocalFunction : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => Subject.Outermost(subject.All<LambdaExpressionSyntax>().SelectMany((lambda, i) => Turn(subject.Model, lambda, "Local" + i)));

    private static IEnumerable<Edit> Turn(SemanticModel model, LambdaExpressionSyntax lambda, string name)
    {
        // In another lambda it may use what that one declares; in a chain of calls types may have no name.
        if (lambda.Ancestors().OfType<LambdaExpressionSyntax>().Any() || lambda.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement)
            yield break;
        if (model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method || model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            yield break;
        if (method.Parameters.Any(p => !IsNamed(p.Type)) || !IsNamed(invoke.ReturnType) || statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })
            yield break;
        // What is declared in the same statement cannot be used before it; a discard is no name.
        if (method.Parameters.Any(p => p.IsDiscard) || lambda.DescendantNodes().OfType<LambdaExpressionSyntax>().Any())
            yield break;
        var parameters = string.Join(", ", method.Parameters.Select(p => $"{Type(p.Type)} {p.Name}"));
        var modifiers = (method.IsStatic ? "static " : "") + (method.IsAsync ? "async " : "");
        var body = lambda.Block is { } block ? block.ToString() : $"=> {lambda.ExpressionBody};";
        yield return Edit.Before(statement, $"{modifiers}{Type(invoke.ReturnType)} {name}({parameters}) {body}\n");
        yield return Edit.Replace(lambda, name);
    }

    private static bool IsNamed(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsAnonymousType: true } or IErrorTypeSymbol => false,
        INamedTypeSymbol named => named.TypeArguments.All(IsNamed),
        IArrayTypeSymbol array => IsNamed(array.ElementType),
        _ => true,
    };

    private static string Type(ITypeSymbol type) => type.ToDisplayString(
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}

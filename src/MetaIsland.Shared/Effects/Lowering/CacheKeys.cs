using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering;

/// <summary>
/// Whether the key of <c>GetOrAdd</c> decides alone what the cache is filled with, as far as variables go: a number that a closure has captured
/// is no object that regions could follow.
/// </summary>
internal static class CacheKeys
{
    public static bool DecideAlone(IInvocationOperation call, SemanticModel model)
    {
        // In the flow graph lambdas are closed and expressions are cut in pieces.
        if (model.GetOperation(call.Syntax) is not IInvocationOperation whole)
            return true;
        var key = whole.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;
        if (key is null)
            return true;
        var parts = key.Syntax is TupleExpressionSyntax tuple ? tuple.Arguments.Select(a => (SyntaxNode)a.Expression).Append(tuple).ToList() : [key.Syntax];
        return whole.Arguments.Where(a => a.Parameter?.Ordinal != 0).All(a => NamesOnly(a.Value, parts));
    }

    private static bool NamesOnly(IOperation argument, IReadOnlyList<SyntaxNode> parts)
    {
        // Code behind a variable is looked into where it is known.
        if (argument is ILocalReferenceOperation or IParameterReferenceOperation && argument.Type?.TypeKind == TypeKind.Delegate)
            return true;
        var inside = new HashSet<ISymbol>(argument.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().Select(f => f.Symbol), SymbolEqualityComparer.Default);
        return argument.DescendantsAndSelf().All(o => VariableOf(o) is not { } variable || inside.Contains(variable.ContainingSymbol) || IsPartOf(o.Syntax, argument.Syntax, parts));
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: { HasConstantValue: false } local } => local,
        IParameterReferenceOperation reference => reference.Parameter,
        _ => null,
    };

    private static bool IsPartOf(SyntaxNode name, SyntaxNode argument, IReadOnlyList<SyntaxNode> parts) =>
        name.AncestorsAndSelf().TakeWhile(n => n.Span.Length <= argument.Span.Length).Any(n => parts.Any(p => SyntaxFactory.AreEquivalent(p, n)));
}

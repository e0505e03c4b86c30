using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Whether a comparison says "equal" only of what cannot be told apart. What cannot be seen is believed to.</summary>
internal static class Comparisons
{
    public static bool IsTotalFunction(MethodShape shape, IOperation? function) => function switch
    {
        IAnonymousFunctionOperation { Symbol.Parameters: { Length: 2 } parameters } lambda => new Comparison(shape, parameters[0], parameters[1], [lambda.Body]).IsTotal,
        IMethodReferenceOperation { Method: var method } => IsTotalMethod(shape, method),
        _ => true,
    };

    public static bool IsTotalByDefault(MethodShape shape, ITypeSymbol? element)
    {
        if (element is null || element.IsIndistinguishable() || element.Is(KnownNames.AgentId))
            return true;
        return element.GetMembers("CompareTo").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Only()?.Type.SameAs(element) == true) is not { } compare
            || IsTotalMethod(shape, compare);
    }

    public static bool IsTotalComparer(MethodShape shape, IOperation comparer, ITypeSymbol? element)
    {
        switch (comparer)
        {
            case IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: "Comparer" } }:
                return IsTotalByDefault(shape, element);
            case IPropertyReferenceOperation { Property.ContainingType: var type } when type.Is("System.StringComparer"):
                return IsExactComparer(comparer);
            case IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "Comparer" } } create:
                return IsTotalFunction(shape, create.ArgumentAt(0)?.Function());
            case IInvocationOperation { TargetMethod.ContainingType.Name: "StringComparer" }:
                return false;
        }
        return comparer.Type?.GetMembers("Compare").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 2) is not { } compare
            || IsTotalMethod(shape, compare);
    }

    /// <summary>Equal only if the same.</summary>
    public static bool IsExactComparer(IOperation comparer) => comparer is ILiteralOperation or IDefaultValueOperation
        || comparer is IPropertyReferenceOperation { Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" } or { Name: "Default", ContainingType.Name: "Comparer" } };

    private static bool IsTotalMethod(MethodShape shape, IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.IsAbstract || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(shape.Stop) is not { } node
            || !shape.Symbols.Compilation.ContainsSyntaxTree(node.SyntaxTree))
            return true;
        var roots = method.MethodKind == MethodKind.LocalFunction
            ? shape.Symbols.ModelOf(node.SyntaxTree).GetOperation(node, shape.Stop) is { } function ? [function] : []
            : DeclaredCode.Of(shape.Symbols, method, node, shape.Stop);
        var right = method.Parameters.LastOrDefault();
        return roots.Count == 0 || right is null || new Comparison(shape, method.Parameters.Length == 2 ? method.Parameters[0] : null, right, roots).IsTotal;
    }
}

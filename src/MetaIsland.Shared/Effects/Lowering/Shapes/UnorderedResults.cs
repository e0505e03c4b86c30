using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// Members of the user's that give out a collection without order as a mere sequence: <c>IEnumerable&lt;string&gt; Friends => trust.Keys</c>.
/// A list of one is reported where it is made; a sequence where somebody goes through it.
/// </summary>
internal static class UnorderedResults
{
    private const int Depth = 3;

    /// <summary>What one gets from the call; null where it has an order, or cannot be seen.</summary>
    public static ElementKind? ElementOf(MethodShape shape, IOperation operation) => ElementOf(shape, operation, 0);

    private static ElementKind? ElementOf(MethodShape shape, IOperation operation, int depth)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation property => property.Property.GetMethod,
            _ => null,
        };
        if (method is null || depth > Depth || !IsSequence(method.ReturnType))
            return null;
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (method.IsAbstract || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(shape.Stop) is not { } node
            || !shape.Symbols.Compilation.ContainsSyntaxTree(node.SyntaxTree))
            return null;
        var roots = method.MethodKind == MethodKind.LocalFunction
            ? shape.Symbols.ModelOf(node.SyntaxTree).GetOperation(node, shape.Stop) is { } function ? [function] : []
            : DeclaredCode.Of(shape.Symbols, method, node, shape.Stop);
        return roots.SelectMany(r => r.DescendantsAndSelf()).OfType<IReturnOperation>().Where(r => r.Kind == OperationKind.Return)
            .Select(r => r.ReturnedValue is { } value ? ElementOfValue(shape, value.Bare(), depth) : null).FirstOrDefault(e => e is not null);
    }

    private static ElementKind? ElementOfValue(MethodShape shape, IOperation value, int depth)
    {
        var element = value is ILocalReferenceOperation or IObjectCreationOperation ? null : UnorderedTypes.ElementOf(value.Type);
        if (element is not null || value is not IInvocationOperation call)
            return element ?? ElementOf(shape, value, depth + 1);
        if (!LinqCalls.IsLinq(call.TargetMethod))
            return ElementOf(shape, call, depth + 1);
        if (call.ArgumentAt(0)?.Bare() is not { } subject || ElementOfValue(shape, subject, depth) is not { } before)
            return null;
        return LinqCalls.KeepsOrder(call, before);
    }

    private static bool IsSequence(ITypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_IEnumerable;
}

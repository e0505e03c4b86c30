using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Where the order of a collection that has none can reach a result.</summary>
internal static class EnumerationOrder
{
    public static IEnumerable<(string Text, SyntaxNode Place)> In(MethodShape shape)
    {
        var trail = new Trail(shape);
        foreach (var operation in shape.All)
        {
            shape.Stop.ThrowIfCancellationRequested();
            var element = IsSource(operation) ? UnorderedTypes.ElementOf(operation.Type) : UnorderedResults.ElementOf(shape, operation);
            if (element is null || LocalCollections.IsLenient(shape, operation))
                continue;
            var shows = new List<SyntaxNode>();
            trail.Follow(operation, new Flow(element.Value, null), shows);
            // The name of what is enumerated may have grown on the way: trust, trust.Keys.
            foreach (var place in shows.Where(p => !shape.Observed.Contains(p)))
                yield return (TextAt(operation), place);
        }
    }

    /// <summary>A value of such a type where it is first named: not its conversions, nor its keys and values, which are followed from it.</summary>
    private static bool IsSource(IOperation operation)
    {
        if (operation is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation
            or IConditionalAccessInstanceOperation or ITranslatedQueryOperation or IAssignmentOperation or IVariableDeclaratorOperation or ITypeOfOperation
            || !UnorderedTypes.IsUnordered(operation.Type) || operation.IsWritten())
            return false;
        return operation switch
        {
            IPropertyReferenceOperation { Instance: { } instance } => !UnorderedTypes.IsUnordered(instance.Bare().Type) || !IsPart(operation),
            // What LINQ or a constructor makes of another collection is followed from there; a fresh one in place is nobody's.
            IObjectCreationOperation or IInstanceReferenceOperation => false,
            IInvocationOperation call => !LinqCalls.IsLinq(call.TargetMethod),
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation => true,
            _ => false,
        };
    }

    public static bool IsPart(IOperation operation) => operation is IPropertyReferenceOperation { Property.Name: "Keys" or "Values" };

    private static string TextAt(IOperation source)
    {
        var name = NameOf(source);
        for (var current = source; current.Parent is { } parent; current = parent)
        {
            if (parent is IConversionOperation or IParenthesizedOperation)
                continue;
            if (parent is IConditionalAccessOperation access && access.Operation == current)
            {
                return access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(IsPart) is IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } behind
                    ? $"{name}.{behind.Property.Name}"
                    : name;
            }
            return IsPart(parent) && ((IPropertyReferenceOperation)parent).Instance == current ? $"{name}.{((IPropertyReferenceOperation)parent).Property.Name}" : name;
        }
        return name;
    }

    /// <summary>As it is written, without <c>this.</c>; of a call the name alone.</summary>
    public static string NameOf(IOperation source) => source.Syntax switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.ToString(),
        MemberBindingExpressionSyntax binding when source is IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation instance }
            && instance.Receiver() is { } receiver => $"{NameOf(receiver)}.{binding.Name}",
        MemberBindingExpressionSyntax binding => binding.Name.ToString(),
        InvocationExpressionSyntax when source is IInvocationOperation call => SymbolMap.NameOf(call.TargetMethod),
        AwaitExpressionSyntax await => await.Expression is InvocationExpressionSyntax { Expression: var called } ? called.ToString() : await.Expression.ToString(),
        var syntax => syntax.ToString(),
    };
}

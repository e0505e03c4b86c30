using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// Counting by a key that comes more than once: <c>counts[v] = counts.GetValueOrDefault(v) + 1</c>, or with what <c>TryGetValue</c> found.
/// </summary>
internal sealed class Tallies
{
    private readonly Dictionary<ISymbol, (ISymbol Map, string Key)> found = new(SymbolEqualityComparer.Default);

    /// <summary><c>counts.TryGetValue(v, out var n);</c>: whether it is one whose use decides.</summary>
    public bool Adds(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "TryGetValue" || call.Parent is not IExpressionStatementOperation || call.Instance?.Bare().Symbol() is not { } map
            || call.ArgumentAt(0) is not { } key || call.ArgumentAt(1) is not IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } })
            return false;
        found[local] = (map, key.Syntax.ToString());
        return true;
    }

    /// <summary>The map that a local was found in.</summary>
    public ISymbol? MapOf(ISymbol local) => found.TryGetValue(local, out var place) ? place.Map : null;

    /// <summary>The kind of step, and what it adds; null where it is none.</summary>
    public (string Family, IOperation Added)? Of(IOperation target, IOperation value)
    {
        if (Place(target) is not { } place || value.Bare() is not IBinaryOperation { OperatorMethod: null } step || !step.Type.IsExact()
            || Folds.FamilyOf(step.OperatorKind) is not { } family)
            return null;
        if (IsAt(step.LeftOperand, place))
            return (family, step.RightOperand);
        return step.OperatorKind != BinaryOperatorKind.Subtract && IsAt(step.RightOperand, place) ? (family, step.LeftOperand) : null;
    }

    private bool IsAt(IOperation operand, (ISymbol Map, string Key) place)
    {
        operand = operand.Bare();
        var read = operand switch
        {
            ILocalReferenceOperation local => found.TryGetValue(local.Local, out var known) ? known : null,
            IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" } call when call.Subject()?.Bare().Symbol() is { } map
                && call.ArgumentAt(call.Instance is null ? 1 : 0) is { } key => (map, key.Syntax.ToString()),
            _ => Place(operand),
        };
        return read is { } at && at.Map.SameAs(place.Map) && at.Key == place.Key;
    }

    private static (ISymbol Map, string Key)? Place(IOperation target) => target.Bare() switch
    {
        IArrayElementReferenceOperation element when element.ArrayReference.Bare().Symbol() is { } array && element.Indices.Length == 1 =>
            (array, element.Indices[0].Syntax.ToString()),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } place when instance.Bare().Symbol() is { } map && place.Arguments.Length == 1 =>
            (map, place.Arguments[0].Value.Syntax.ToString()),
        _ => ((ISymbol, string)?)null,
    };
}

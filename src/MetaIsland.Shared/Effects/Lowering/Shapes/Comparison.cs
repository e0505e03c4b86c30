using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>One comparison: what it returns when nothing before made a difference must tell all elements apart.</summary>
/// <param name="shape">The method around.</param>
/// <param name="left">The one element; null for <c>this</c>.</param>
/// <param name="right">The other.</param>
/// <param name="code">What compares them.</param>
internal sealed class Comparison(MethodShape shape, IParameterSymbol? left, IParameterSymbol right, IReadOnlyList<IOperation> code)
{
    private readonly List<IOperation> all = code.SelectMany(c => c.DescendantsAndSelf()).ToList();

    public bool IsTotal
    {
        get
        {
            shape.Stop.ThrowIfCancellationRequested();
            return all.OfType<IReturnOperation>().Select(r => r.ReturnedValue).LastOrDefault(v => v is not null) is not { } last || Tells(last, 0);
        }
    }

    private bool Tells(IOperation result, int depth)
    {
        result = result.Bare();
        if (depth > 16)
            return false;
        switch (result)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return choice.Condition.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } ? Tells(choice.WhenTrue, depth + 1)
                    : Tells(otherwise, depth + 1);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Any(a => Tells(a.Value, depth + 1));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                return Tells(minus.Operand, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference:
                return AreTold(difference.LeftOperand, difference.RightOperand);
            case ILocalReferenceOperation { Local: var local }:
                return ValuesOf(local).Any(v => Tells(v, depth + 1));
            case IInvocationOperation { TargetMethod.Name: "CompareTo", Instance: { } instance } call:
                return call.ArgumentAt(0) is { } other && AreTold(instance, other);
            case IInvocationOperation { TargetMethod.Name: "Compare" or "CompareOrdinal" } call:
                return IsExact(call) && call.ArgumentAt(0) is { } one && call.ArgumentAt(1) is { } two && AreTold(one, two);
            case IInvocationOperation { TargetMethod.Name: "Sign" } call:
                return call.ArgumentAt(0) is { } argument && Tells(argument, depth + 1);
            default:
                return false;
        }
    }

    private IEnumerable<IOperation> ValuesOf(ILocalSymbol local) => all.Select(o => o switch
    {
        IVariableDeclaratorOperation declarator when declarator.Symbol.SameAs(local) => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation assignment when assignment.Target.Symbol().SameAs(local) => assignment.Value,
        _ => null,
    }).OfType<IOperation>();

    // Case and culture make equal what differs.
    private static bool IsExact(IInvocationOperation call) => !call.Arguments.Any(a =>
        a.Parameter?.Type.Name == "StringComparison" && (a.Value as IFieldReferenceOperation)?.Field.Name != "Ordinal"
        || a.Parameter is { Name: "ignoreCase" } && a.Value.ConstantValue is not { HasValue: true, Value: false });

    // A type that has an order of its own and a Value is that value.
    private bool AreTold(IOperation one, IOperation two)
    {
        one = one.Bare();
        two = two.Bare();
        if (one is ITupleOperation ones && two is ITupleOperation twos && ones.Elements.Length == twos.Elements.Length)
            return ones.Elements.Zip(twos.Elements, AreTold).Any(told => told);
        var first = PathOf(one);
        var second = PathOf(two);
        return first is not null && second is not null && first.Value.IsLeft != second.Value.IsLeft
            && first.Value.Members.SequenceEqual(second.Value.Members, SymbolEqualityComparer.Default)
            && (first.Value.Members.Count == 0 || first.Value.Members.Any(m => UniqueKeys.IsIdentity(m) || left is null && m.Name == "Value"));
    }

    // a.Id.Value: from which of the two, by which members.
    private (bool IsLeft, List<ISymbol> Members)? PathOf(IOperation value)
    {
        var members = new List<ISymbol>();
        for (var current = value.Bare(); ; current = current.Bare())
        {
            switch (current)
            {
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return parameter.SameAs(left) ? (true, members) : parameter.SameAs(right) ? (false, members) : null;
                case IInstanceReferenceOperation when left is null:
                    return (true, members);
                case IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } property:
                    members.Add(property.Property);
                    current = instance;
                    break;
                case IFieldReferenceOperation { Instance: { } instance } field:
                    members.Add(field.Field);
                    current = instance;
                    break;
                default:
                    return null;
            }
        }
    }
}

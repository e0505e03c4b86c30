using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Folding functions that give the same in any order.</summary>
internal static class Folds
{
    /// <summary><c>Aggregate(0, (sum, x) => sum + f(x))</c> and its like, over exact numbers.</summary>
    public static bool IsBlind(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Function() is IAnonymousFunctionOperation { Symbol.Parameters.Length: 2 } lambda)
                return lambda.Result() is { } result && FamilyOf(result, lambda.Symbol.Parameters[0]) is not null;
        }
        return false;
    }

    /// <summary>The kind of step from one total to the next; null where the order of steps would show.</summary>
    /// <param name="next">The new total.</param>
    /// <param name="total">The variable that has the old one.</param>
    public static string? FamilyOf(IOperation next, ISymbol total)
    {
        next = next.Bare();
        switch (next)
        {
            case IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: not SpecialType.System_String } } binary
                when FamilyOf(binary.OperatorKind) is { } family && binary.Type.IsExact():
                if (Names(binary.LeftOperand, total) && !Mentions(binary.RightOperand, total))
                    return family;
                // What is taken away must be taken from the total, not the total from it.
                return binary.OperatorKind != BinaryOperatorKind.Subtract && Names(binary.RightOperand, total) && !Mentions(binary.LeftOperand, total) ? family : null;
            case IInvocationOperation { TargetMethod: { Name: "Min" or "Max", Parameters.Length: 2 } method } call when call.Type.IsIndistinguishable():
                var arguments = call.Arguments.Select(a => a.Value).ToList();
                return arguments.Count == 2 && (Names(arguments[0], total) && !Mentions(arguments[1], total)
                        || Names(arguments[1], total) && !Mentions(arguments[0], total))
                    ? method.Name
                    : null;
            case IConditionalOperation { WhenFalse: { } otherwise } choice when choice.Type.IsIndistinguishable():
                return BestSoFar.IsChoice(choice.Condition, choice.WhenTrue, otherwise, total) ? "best" : null;
            default:
                return null;
        }
    }

    /// <summary>Operators that commute with themselves, and taking away with adding.</summary>
    public static string? FamilyOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add or BinaryOperatorKind.Subtract => "+",
        BinaryOperatorKind.Multiply => "*",
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => "&",
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => "|",
        BinaryOperatorKind.ExclusiveOr => "^",
        _ => null,
    };

    private static bool Names(IOperation operation, ISymbol symbol) => operation.Bare().Symbol().SameAs(symbol);

    private static bool Mentions(IOperation operation, ISymbol symbol) =>
        operation.DescendantsAndSelf().Any(o => o.Symbol().SameAs(symbol));
}

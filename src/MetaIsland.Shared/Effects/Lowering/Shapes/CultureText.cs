using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Numbers and dates that become text on the way, in the culture of the machine.</summary>
internal static class CultureText
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "System.Half", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
    };

    public static IEnumerable<(string Text, SyntaxNode Place)> In(MethodShape shape)
    {
        foreach (var operation in shape.All)
        {
            shape.Stop.ThrowIfCancellationRequested();
            switch (operation)
            {
                case IInterpolationOperation interpolation when DependsOnCulture(interpolation.Expression) && !IsRoundTrip(interpolation)
                    && IsRead(shape, interpolation) && !HasOwnCulture(interpolation):
                    yield return ("{" + interpolation.Expression.Syntax + "}", interpolation.Expression.Syntax);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } sum:
                    foreach (var operand in new[] { sum.LeftOperand, sum.RightOperand }.Where(o => DependsOnCulture(o) && IsRead(shape, sum)))
                        yield return (operand.Syntax.ToString(), operand.Syntax);
                    break;
                case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when DependsOnCulture(sum.Value):
                    yield return (sum.Value.Syntax.ToString(), sum.Value.Syntax);
                    break;
                case IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" } } call when IsRead(shape, call):
                    foreach (var argument in call.Arguments.Where(a => DependsOnCulture(a.Value)))
                        yield return (argument.Value.Syntax.ToString(), argument.Value.Syntax);
                    break;
            }
        }
    }

    private static bool DependsOnCulture(IOperation value)
    {
        var type = value.Bare().Type?.WithoutNull(out _);
        return type is not null && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime
            || Names.Any(name => type.Is(name)));
    }

    // These formats of dates are the same everywhere.
    private static bool IsRoundTrip(IInterpolationOperation interpolation) =>
        interpolation.FormatString?.ConstantValue is { HasValue: true, Value: "O" or "o" or "s" or "u" or "R" or "r" } && !interpolation.Expression.Bare().Type.IsFloating()
        && interpolation.Expression.Bare().Type?.SpecialType != SpecialType.System_Decimal;

    /// <summary>Whether anything but logs and the messages of exceptions gets to see it.</summary>
    private static bool IsRead(MethodShape shape, IOperation part)
    {
        for (var current = part; current is not null and not IMethodBodyOperation and not IAnonymousFunctionOperation; current = current.Parent)
        {
            if (current is IThrowOperation || shape.Observed.Contains(current.Syntax)
                || current is IInvocationOperation call && (CalledCode.IsSink(call) || CalledCode.IsGuard(call.TargetMethod)))
                return false;
        }
        return true;
    }

    /// <summary>A <c>FormattableString</c>, or an interpolation that is given a culture beside it.</summary>
    private static bool HasOwnCulture(IInterpolationOperation interpolation)
    {
        for (var current = interpolation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IInterpolatedStringOperation or IInterpolatedStringAppendOperation or IBinaryOperation or IParenthesizedOperation or IArgumentOperation:
                    continue;
                case IConversionOperation { Type.SpecialType: SpecialType.System_String }:
                    continue;
                case IConversionOperation { Type.Name: "FormattableString" or "IFormattable" }:
                    return true;
                case IInterpolatedStringHandlerCreationOperation handler:
                    return handler.HandlerCreation.DescendantsAndSelf().OfType<IArgumentOperation>().Any(a => a.Parameter?.Type.Name == "IFormatProvider")
                        || (handler.Parent as IArgumentOperation ?? handler.Parent?.Parent as IArgumentOperation)?.Parent is IInvocationOperation call
                            && call.Arguments.Any(a => a.Parameter?.Type.Name is "IFormatProvider");
                default:
                    return current is IConversionOperation { Type.Name: "FormattableString" };
            }
        }
        return false;
    }
}

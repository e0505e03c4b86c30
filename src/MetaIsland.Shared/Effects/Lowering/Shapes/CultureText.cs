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
                case IInterpolationOperation interpolation when DependsOnCulture(interpolation.Expression)
                    && !IsRoundTrip(interpolation.Expression, interpolation.FormatString) && IsString(interpolation) && IsRead(shape, interpolation):
                    yield return ("{" + interpolation.Expression.Syntax + "}", interpolation.Expression.Syntax);
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } part when append.ArgumentAt(0) is { } value
                    && DependsOnCulture(value) && !IsRoundTrip(value, append.Arguments.FirstOrDefault(a => a.Parameter?.Name == "format")?.Value)
                    && !HasCulture(part, append) && IsRead(shape, part):
                    yield return ("{" + value.Syntax + "}", value.Syntax);
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

    private static bool DependsOnCulture(IOperation value) => DependsOnCulture(value.Bare().Type);

    /// <summary>Whether its text without a format is written in the way of a country.</summary>
    public static bool DependsOnCulture(ITypeSymbol? written)
    {
        var type = written?.WithoutNull(out _);
        return type is not null && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime
            || Names.Any(name => type.Is(name)));
    }

    // These formats of dates are the same everywhere.
    private static bool IsRoundTrip(IOperation value, IOperation? format) => format?.ConstantValue is { HasValue: true, Value: "O" or "o" or "s" or "u" or "R" or "r" }
        && !value.Bare().Type.IsFloating() && value.Bare().Type?.SpecialType != SpecialType.System_Decimal;

    /// <summary>Whether anything but logs and the messages of exceptions gets to see it.</summary>
    public static bool IsRead(MethodShape shape, IOperation part)
    {
        for (var current = part; current is not null and not IMethodBodyOperation and not IAnonymousFunctionOperation; current = current.Parent)
        {
            if (current is IThrowOperation || shape.Observed.Contains(current.Syntax)
                || current is IInvocationOperation call && (CalledCode.IsSink(call) || CalledCode.IsGuard(call.TargetMethod)))
                return false;
        }
        return true;
    }

    /// <summary>Not a <c>FormattableString</c>, which is made into text somewhere else.</summary>
    private static bool IsString(IOperation part)
    {
        var whole = part.Parent;
        while (whole is IInterpolatedStringOperation or IBinaryOperation or IParenthesizedOperation)
            whole = whole.Parent;
        return whole is not IConversionOperation { Type.Name: "FormattableString" or "IFormattable" };
    }

    /// <summary>A handler that formats as it is told, or is not one of the framework's that write text.</summary>
    private static bool HasCulture(IOperation part, IInvocationOperation append)
    {
        if (append.TargetMethod.ContainingType?.Name is not ("DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler" or "TryWriteInterpolatedStringHandler"))
            return true;
        var whole = part.Parent;
        while (whole is not (null or IArgumentOperation { Parent: IInvocationOperation }))
            whole = whole.Parent;
        return whole is IArgumentOperation { Parent: IInvocationOperation call } && call.Arguments.Any(a => a.Parameter?.Type.Name == "IFormatProvider");
    }
}

using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering;

/// <summary>
/// Finds the calls whose value goes nowhere but into logs, traces and the messages of exceptions: what nobody can read back may differ from
/// run to run.
/// </summary>
internal static class ObservedValues
{
    private static readonly HashSet<string> Sinks = new(StringComparer.Ordinal) { "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.Activity" };

    public static HashSet<SyntaxNode> In(IReadOnlyList<IOperation> roots)
    {
        var found = new HashSet<SyntaxNode>();
        var all = roots.SelectMany(r => r.DescendantsAndSelf()).ToList();
        var uses = all.OfType<ILocalReferenceOperation>().ToLookup(r => r.Local, SymbolEqualityComparer.Default);
        foreach (var operation in all)
        {
            if (operation is IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation or IInterpolatedStringOperation or IBinaryOperation && IsObserved(operation, uses, 0))
                found.Add(operation.Syntax);
        }
        return found;
    }

    private static bool IsObserved(IOperation value, ILookup<ISymbol?, ILocalReferenceOperation> uses, int depth)
    {
        if (depth > 32)
            return false;
        switch (value.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return IsSink(call) || IsPure(call) && IsObserved(call, uses, depth + 1);
            case IArgumentOperation { Parent: IObjectCreationOperation made }:
                return IsThrown(made);
            case IInvocationOperation call when call.Instance == value:
                return IsSink(call) || IsObserved(call, uses, depth + 1);
            case IConversionOperation or IBinaryOperation or IUnaryOperation or IInterpolatedStringOperation or IInterpolationOperation
                or IParenthesizedOperation or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAppendOperation
                or IArrayInitializerOperation or IArrayCreationOperation:
            case IPropertyReferenceOperation:
                return IsObserved(value.Parent, uses, depth + 1);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return uses[local].Any() && uses[local].All(use => IsObserved(use, uses, depth + 1));
            default:
                return false;
        }
    }

    private static bool IsThrown(IOperation made)
    {
        while (made.Parent is IConversionOperation conversion)
            made = conversion;
        return made.Parent is IThrowOperation;
    }

    private static bool IsSink(IInvocationOperation call)
    {
        var type = call.TargetMethod.ReducedFrom?.Parameters[0].Type ?? call.TargetMethod.ContainingType;
        return ServiceRoles.IsSink(type) || Sinks.Any(name => type.Is(name))
            || type.Name is "Counter" or "Histogram" or "UpDownCounter" && type.ContainingNamespace?.Name == "Metrics"
            || call.Instance?.Type is { } receiver && ServiceRoles.IsSink(receiver);
    }

    // The framework's own, which makes a value of a value.
    private static bool IsPure(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String || call.TargetMethod.ContainingType.Is("System.TimeSpan")
        || call.TargetMethod.ContainingType.Is("System.Diagnostics.Stopwatch");
}

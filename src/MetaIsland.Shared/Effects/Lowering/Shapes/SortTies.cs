using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Sorts that do not keep the order of what ties, by what can tie while it differs.</summary>
internal static class SortTies
{
    public static IEnumerable<(string Text, SyntaxNode Place)> In(MethodShape shape)
    {
        foreach (var call in shape.All.OfType<IInvocationOperation>())
        {
            shape.Stop.ThrowIfCancellationRequested();
            if (IsSort(call) && !IsTotal(shape, call))
                yield return (NameOf(call), call.Syntax);
        }
    }

    public static bool IsSort(IInvocationOperation call) => call.TargetMethod is { Name: "Sort", ContainingType: { } type }
        && (type.Is("System.Collections.Generic.List`1") || type.Is("System.Array") || type.Is("System.MemoryExtensions")
            || type.ContainingNamespace?.ToString() == "System.Collections.Immutable");

    /// <summary>What is sorted.</summary>
    public static IOperation? Sorted(IInvocationOperation call) => call.Instance ?? call.ArgumentAt(0);

    public static bool IsTotal(MethodShape shape, IInvocationOperation call)
    {
        var element = Sorted(call)?.Bare().Type.Element();
        if (call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "items") is { } items && items.Value.ConstantValue is not { HasValue: true, Value: null })
        {
            // Keys go along with items that differ.
            if (!element.Is(KnownNames.AgentId) && Sorted(call)?.Bare().Symbol()?.Name.EndsWith("ids", StringComparison.OrdinalIgnoreCase) != true)
                return false;
        }
        foreach (var argument in call.Arguments)
        {
            var type = argument.Parameter?.Type;
            if (argument.Value.ConstantValue is { HasValue: true, Value: null })
                continue;
            if (type?.TypeKind == TypeKind.Delegate)
                return Comparisons.IsTotalFunction(shape, argument.Value.Function());
            if (type?.Name is "IComparer" or "TComparer" || argument.Parameter?.OriginalDefinition.Type.Name == "TComparer")
                return Comparisons.IsTotalComparer(shape, argument.Value.Bare(), element);
        }
        return Comparisons.IsTotalByDefault(shape, element);
    }

    private static string NameOf(IInvocationOperation call) => call.Subject() is { } subject
        ? EnumerationOrder.NameOf(subject.Bare()) + ".Sort"
        : call.TargetMethod.ContainingType.Name + ".Sort";
}

using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>
/// A dictionary or hash set that is made in this very method and only added to: its order is one and the same function of the program, and
/// no copy, save or load ever comes between. Fields and parameters have been through these.
/// </summary>
internal static class LocalCollections
{
    private static readonly HashSet<string> Taking = new(StringComparer.Ordinal)
    {
        "Remove", "RemoveWhere", "Clear", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "TrimExcess",
    };

    public static bool IsLenient(MethodShape shape, IOperation source) => IsLenient(shape, source, 0);

    private static bool IsLenient(MethodShape shape, IOperation source, int depth)
    {
        if (source.Bare() is not ILocalReferenceOperation { Local: var local } || depth > 4 || !UnorderedTypes.KeepsInsertions(local.Type)
            || shape.ValuesOf(local) is not { Count: > 0 } values)
            return false;
        return values.All(v => IsMadeHere(shape, v.Bare(), depth)) && shape.UsesOf(local).All(u => IsKept(shape, u, depth));
    }

    private static bool IsMadeHere(MethodShape shape, IOperation value, int depth)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                return creation.Arguments.All(a => !HasNoOrder(shape, a.Value.Bare(), depth));
            case IInvocationOperation call when LinqCalls.IsLinq(call.TargetMethod):
                return call.Arguments.Where(a => a.Parameter?.Ordinal == 0).All(a => !HasNoOrder(shape, a.Value.Bare(), depth));
            case IPropertyReferenceOperation { Instance: { } instance } part when EnumerationOrder.IsPart(part):
                return IsLenient(shape, instance, depth + 1);
            default:
                // A collection expression: what is spread in it decides.
                return value.Syntax.IsKind(SyntaxKind.CollectionExpression)
                    && value.ChildOperations.SelectMany(c => c.ChildOperations.Prepend(c)).All(c => !HasNoOrder(shape, c.Bare(), depth));
        }
    }

    private static bool IsKept(MethodShape shape, IOperation use, int depth)
    {
        switch (use.Parent)
        {
            case IInvocationOperation call when call.Instance == use:
                return !Taking.Contains(call.TargetMethod.Name) && !IsFilledInNoOrder(shape, call, depth);
            case IPropertyReferenceOperation { Property.IsIndexer: true } place when place.IsWritten():
                return !IsFilledInNoOrder(shape, place, depth);
            // Whom it is given to may take out of it; what LINQ is given stays as it is.
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return LinqCalls.IsLinq(call.TargetMethod)
                    || call.TargetMethod.ContainingType?.ContainingNamespace?.ToString().StartsWith("System", StringComparison.Ordinal) == true;
            default:
                return true;
        }
    }

    // Filled from a loop over a collection that has no order itself, it has none either.
    private static bool IsFilledInNoOrder(MethodShape shape, IOperation step, int depth)
    {
        if (step is IInvocationOperation { TargetMethod.Name: "UnionWith" } union && union.Arguments.Any(a => HasNoOrder(shape, a.Value.Bare(), depth)))
            return true;
        for (var parent = step.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Collection.Bare() is var collection && HasNoOrder(shape, collection, depth)
                && !collection.DescendantsAndSelf().Any(o => IsSelf(step, o)))
                return true;
        }
        return false;
    }

    private static bool IsSelf(IOperation step, IOperation mentioned)
    {
        var instance = step is IInvocationOperation call ? call.Instance : (step as IPropertyReferenceOperation)?.Instance;
        return instance?.Symbol() is { } symbol && mentioned.Symbol().SameAs(symbol);
    }

    private static bool HasNoOrder(MethodShape shape, IOperation value, int depth)
    {
        var first = value;
        while (true)
        {
            if (first is IInvocationOperation call && LinqCalls.IsLinq(call.TargetMethod) && call.ArgumentAt(0) is { } subject)
            {
                if (call.TargetMethod.Name.StartsWith("Order", StringComparison.Ordinal))
                    return false;
                first = subject.Bare();
            }
            else if (EnumerationOrder.IsPart(first) && ((IPropertyReferenceOperation)first).Instance is { } whole)
                first = whole.Bare();
            else
                return UnorderedTypes.IsUnordered(first.Type) && first is not IObjectCreationOperation && !IsLenient(shape, first, depth + 1);
        }
    }
}

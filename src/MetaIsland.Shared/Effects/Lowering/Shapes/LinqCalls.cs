using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>LINQ over a source without order.</summary>
internal static class LinqCalls
{
    private static readonly HashSet<string> Blind = new(StringComparer.Ordinal)
    {
        "Count", "LongCount", "Any", "All", "Contains", "Single", "SingleOrDefault", "TryGetNonEnumeratedCount",
    };

    private static readonly HashSet<string> ToUnordered = new(StringComparer.Ordinal) { "ToHashSet", "ToImmutableHashSet", "ToFrozenSet" };

    private static readonly HashSet<string> ToMap = new(StringComparer.Ordinal) { "ToDictionary", "ToImmutableDictionary", "ToFrozenDictionary" };

    private static readonly HashSet<string> ToSorted = new(StringComparer.Ordinal) { "ToImmutableSortedSet", "ToImmutableSortedDictionary" };

    private static readonly HashSet<string> ToList = new(StringComparer.Ordinal) { "ToList", "ToArray", "ToImmutableArray", "ToImmutableList" };

    private static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
        "Where", "Cast", "OfType", "Distinct", "AsEnumerable", "Reverse", "DefaultIfEmpty", "Except", "ExceptBy", "Intersect", "IntersectBy",
    };

    private static readonly HashSet<string> Mixed = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Concat", "Union", "Append", "Prepend", "GroupBy", "ToLookup", "Join", "GroupJoin", "LeftJoin", "RightJoin", "CountBy",
    };

    private static readonly HashSet<string> Choosing = new(StringComparer.Ordinal) { "MinBy", "MaxBy", "DistinctBy", "UnionBy" };

    public static bool IsLinq(IMethodSymbol method) => method.ContainingType is { } type
        && (type.Is("System.Linq.Enumerable") || type.Is("System.Linq.Queryable") || type.Is("System.Linq.ImmutableArrayExtensions")
            || type.ContainingNamespace.ToString() is "System.Collections.Immutable" or "System.Collections.Frozen"
                && method.IsExtensionMethod && method.Name.StartsWith("To", StringComparison.Ordinal));

    /// <param name="shape">The method around.</param>
    /// <param name="trail">To ask where lists go.</param>
    /// <param name="call">The call.</param>
    /// <param name="argument">What of it has no order.</param>
    /// <param name="flow">The elements; changed to what they are after the call.</param>
    public static Passage Of(MethodShape shape, Trail trail, IInvocationOperation call, IArgumentOperation argument, ref Flow flow)
    {
        var name = call.TargetMethod.Name;
        var ordinal = argument.Parameter?.Ordinal ?? 0;
        if (ordinal > 0 && (name is "Except" or "ExceptBy" or "Intersect" or "IntersectBy"))
            return Passage.Ends;
        if (!HasQuietFunctions(shape, trail, call, flow))
            return Passage.Shows;
        if (Blind.Contains(name))
            return Passage.Ends;
        if (Same.Contains(name))
        {
            // What was cut out of a list is a sequence again.
            flow = flow with { Listed = null };
            return Passage.Passes;
        }
        if (ToUnordered.Contains(name) || ToMap.Contains(name))
        {
            flow = flow with { Listed = null, Element = ToMap.Contains(name) ? ElementKind.Pair : ElementKind.Unique };
            return Passage.Passes;
        }
        if (ToSorted.Contains(name))
            return Passage.Ends;
        if (ToList.Contains(name))
        {
            flow = flow with { Listed = call.Syntax };
            return Passage.Passes;
        }
        if (Mixed.Contains(name))
        {
            flow = flow with { Listed = null, Element = name == "Select" ? SelectedElement(call, flow.Element) : ElementKind.Other };
            return Passage.Passes;
        }
        switch (name)
        {
            case "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending":
                flow = flow with { Listed = null };
                return UniqueKeys.Orders(call, flow.Element) ? Passage.Ends : Passage.Passes;
            case "Sum" or "Average":
                return SummandOf(call).IsFloating() ? Passage.Shows : Passage.Ends;
            case "Min" or "Max":
                return call.Type.IsIndistinguishable() ? Passage.Ends : Passage.Shows;
            case "Aggregate":
                return Folds.IsBlind(call) ? Passage.Ends : Passage.Shows;
            case "SequenceEqual":
                return Passage.Shows;
        }
        if (!Choosing.Contains(name))
            return Passage.Shows;
        if (Selector.Of(call) is not { } key || !UniqueKeys.IsUnique(key, flow.Element))
            return Passage.Shows;
        flow = flow with { Listed = null };
        return name is "MinBy" or "MaxBy" ? Passage.Ends : Passage.Passes;
    }

    // The average of integers is a double, made of an exact sum.
    private static ITypeSymbol? SummandOf(IInvocationOperation call)
    {
        var selector = call.Arguments.Select(a => a.Parameter?.Type).OfType<INamedTypeSymbol>().FirstOrDefault(t => t.TypeKind == TypeKind.Delegate);
        if (selector?.DelegateInvokeMethod is { } invoke)
            return invoke.ReturnType;
        return call.TargetMethod.Parameters.FirstOrDefault()?.Type.Element() ?? call.Type;
    }

    private static ElementKind SelectedElement(IInvocationOperation call, ElementKind before)
    {
        return Selector.Of(call) is { Result: { } result } selector && UniqueKeys.IsUniqueValue(result.Bare(), selector.Function, before) ? ElementKind.Unique : ElementKind.Other;
    }

    /// <summary>What a call gives of a source without order; null where it gives an order, or no sequence.</summary>
    public static ElementKind? KeepsOrder(IInvocationOperation call, ElementKind before)
    {
        var name = call.TargetMethod.Name;
        if (Same.Contains(name))
            return before;
        if (Mixed.Contains(name))
            return name == "Select" ? SelectedElement(call, before) : ElementKind.Other;
        return name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending"
            && !UniqueKeys.Orders(call, before) ? before : null;
    }

    /// <summary>Functions that count positions, draw numbers or write see the order themselves.</summary>
    private static bool HasQuietFunctions(MethodShape shape, Trail trail, IInvocationOperation call, Flow flow)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Function() is IMethodReferenceOperation { Method: var method }
                && shape.Effects.Of(method) is CalleeEffect.Own or CalleeEffect.Other)
                return false;
            if (argument.Value.Function() is not IAnonymousFunctionOperation lambda)
                continue;
            if (call.TargetMethod.Name is "Select" or "Where" or "SelectMany" && lambda.Symbol.Parameters.Length == 2
                && lambda.Symbol.Parameters[1].Type.SpecialType == SpecialType.System_Int32 && argument.Parameter?.Ordinal == 1)
                return false;
            if (!new LoopFold(shape, trail, lambda.Syntax, flow).IsHarmless(lambda))
                return false;
        }
        return true;
    }
}

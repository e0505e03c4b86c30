using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Calls other than LINQ, of collections and with them.</summary>
internal static class CollectionCalls
{
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "List", "Queue", "Stack", "LinkedList", "Collection", "ObservableCollection", "ConcurrentQueue", "ConcurrentStack", "ArrayList", "PriorityQueue",
    };

    private static readonly HashSet<string> Sorted = new(StringComparer.Ordinal)
    {
        "SortedSet", "SortedDictionary", "SortedList", "ImmutableSortedSet", "ImmutableSortedDictionary", "ReadOnlyMap", "ReadOnlySet",
    };

    // What is asked of a list, or done to it, with the same outcome in any order.
    private static readonly HashSet<string> Blind = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Clear", "Contains", "Exists", "TrueForAll", "RemoveAll", "Sort", "EnsureCapacity", "TrimExcess", "SetEquals", "Overlaps",
        "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Equals", "Push", "Enqueue",
    };

    public static bool MakesList(ITypeSymbol? type) => type is INamedTypeSymbol { ContainingNamespace: { } space } && Lists.Contains(type.Name) && IsCollections(space);

    public static bool Sorts(ITypeSymbol? type) => type is not null && Sorted.Contains(type.Name);

    public static Passage Of(MethodShape shape, Trail trail, IInvocationOperation call, IArgumentOperation? argument, ref Flow flow)
    {
        var method = call.TargetMethod;
        return argument is null ? OfReceiver(shape, trail, call, ref flow) : method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => method.Name is "Join" or "Concat" ? Passage.Shows : Passage.Ends,
            { Name: "JsonSerializer" } => Passage.Shows,
            { Name: "MapExtensions" } type when type.ContainingNamespace?.Name == "MetaIsland" => Passage.Ends,
            { Name: "Interlocked" or "CollectionsMarshal" or "ArgumentNullException" } => Passage.Ends,
            { Name: "Array" } type when type.Is("System.Array") && method.Name is "Sort" => Passage.Ends,
            { Name: "ImmutableArray" or "ImmutableList" or "ImmutableQueue" or "ImmutableStack" } when method.Name is "CreateRange" or "Create" => List(call, ref flow),
            var type when IsCollections(type?.ContainingNamespace) => OfGiven(shape, trail, call, ref flow),
            _ => flow.Listed is null ? Passage.Ends : Passage.Shows,
        };
    }

    // Of a collection that these elements are put into, or compared with.
    private static Passage OfGiven(MethodShape shape, Trail trail, IInvocationOperation call, ref Flow flow)
    {
        if (call.TargetMethod.Name is not ("AddRange" or "InsertRange" or "PushRange" or "EnqueueRange"))
            return call.TargetMethod.Name == "CopyTo" ? Passage.Shows : Passage.Ends;
        if (call.Subject()?.Bare().Type is { } immutable && immutable.Name is "ImmutableArray" or "ImmutableList")
            return List(call, ref flow);
        return call.Subject()?.Bare().Symbol() is { } list && trail.IsHarmlessList(list, call.Syntax, flow) ? Passage.Ends : Passage.Shows;
    }

    private static Passage OfReceiver(MethodShape shape, Trail trail, IInvocationOperation call, ref Flow flow)
    {
        var name = call.TargetMethod.Name;
        if (flow.Listed is not null)
        {
            if (name is "ToArray" or "ToList" or "AsReadOnly" or "AsSpan" or "GetRange" or "ToImmutable" or "FindAll" or "ConvertAll")
                return List(call, ref flow);
            if (name != "ForEach")
                return Blind.Contains(name) ? Passage.Ends : Passage.Shows;
            return call.ArgumentAt(0)?.Function() is IAnonymousFunctionOperation lambda && new LoopFold(shape, trail, lambda.Syntax, flow).IsHarmless(lambda)
                ? Passage.Ends
                : Passage.Shows;
        }
        if (!IsCollections(call.TargetMethod.ContainingType?.ContainingNamespace))
            return Passage.Ends;
        return name switch
        {
            "ToArray" => List(call, ref flow),
            "ToImmutable" or "ToBuilder" => Passage.Passes,
            "CopyTo" when call.ArgumentAt(0)?.Bare().Symbol() is { } array => trail.IsHarmlessList(array, call.Syntax, flow) ? Passage.Ends : Passage.Shows,
            "GetEnumerator" or "CopyTo" or "TryTake" or "TryPeek" => Passage.Shows,
            "RemoveWhere" when call.ArgumentAt(0)?.Function() is IAnonymousFunctionOperation test && CountsTurns(test) => Passage.Shows,
            _ => Passage.Ends,
        };
    }

    // Its answer depends on how often it was asked before.
    private static bool CountsTurns(IAnonymousFunctionOperation test) => test.Descendants().Any(o => o switch
    {
        IIncrementOrDecrementOperation { Target: var target } => IsOutside(target, test),
        IAssignmentOperation { Target: var target } => IsOutside(target, test),
        IInvocationOperation { Instance.Type: { Name: "RandomStream" } type } => type.ContainingNamespace?.Name == "MetaIsland",
        _ => false,
    });

    private static bool IsOutside(IOperation target, IAnonymousFunctionOperation test) => target.Symbol() is { } symbol && !symbol.IsDeclaredIn(test.Syntax);

    private static Passage List(IInvocationOperation call, ref Flow flow)
    {
        flow = flow with { Listed = call.Syntax };
        return Passage.Passes;
    }

    public static bool IsCollections(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name == "Collections")
                return space.ContainingNamespace is { Name: "System" };
        }
        return false;
    }
}

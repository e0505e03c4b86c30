using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What to use instead of a type that cannot be state.</summary>
internal static class UnsupportedTypes
{
    private const string Supported =
        "state is made of values, strings, immutable types, T[], T[,], List, Dictionary, HashSet and Queue";

    private const string AService = "if it is a service, take it as a parameter marked [Service]";

    public static string Advice(ITypeSymbol type, bool isWorld) => KnownAdvice(type) ?? type.TypeKind switch
    {
        TypeKind.Delegate => "a delegate cannot be hashed or saved; call a method instead",
        TypeKind.Interface => "what is behind an interface is unknown; name the type itself, and " + AService,
        TypeKind.Pointer or TypeKind.FunctionPointer => "what a pointer points to is unknown; use T[]",
        TypeKind.Dynamic => "what it holds is unknown; name the type itself",
        TypeKind.TypeParameter => "what it stands for is unknown; name the type itself",
        _ when type.SpecialType == SpecialType.System_Object => "what it holds is unknown; name the type itself",
        _ => isWorld ? $"{Supported} of these; {AService}" : $"{Supported}, and of your own classes and structs; {AService}",
    };

    /// <summary>For a type that could be an agent's, but whose parts a view would hand out.</summary>
    public static string AdviceInWorld(ITypeSymbol type, CancellationToken cancellation)
    {
        type = type.WithoutNull(out _);
        if (type is IArrayTypeSymbol { Rank: 1 })
            return "a view could not protect the inner arrays; use T[,], or ImmutableArray<T> as the element";
        return Immutability.FindMutable(type, cancellation) is { } mutable
            ? $"a view could not protect it, since {mutable}; make it deeply immutable (a readonly record struct or a sealed record)"
            : "a view could not protect it; make it deeply immutable (a readonly record struct or a sealed record)";
    }

    /// <summary>For types one meets often; null for the rest.</summary>
    public static string? KnownAdvice(ITypeSymbol type)
    {
        if (type.Has(KnownNames.World))
            return $"the world is reached through a parameter: take '{type.Name}.View'";
        if (type.Has(KnownNames.Agent))
            return "an agent is reached by nobody but its own nodes; keep its AgentId";
        if (type.IsSimulation())
            return "a simulation runs agents and is not part of them";
        if (type.ContainingAssembly?.Name == "MetaIsland" && !type.Is("MetaIsland.AgentId"))
            return "it ends with the node that takes it; keep the values you need";
        return ByName(type);
    }

    private static string? ByName(ITypeSymbol type) => type.Name switch
    {
        "Random" when type.Is("System.Random") => "its state cannot be seen; draw from the Random of an AgentContext",
        "IReadOnlyList" or "IList" or "IEnumerable" or "ICollection" or "IReadOnlyCollection" or "LinkedList" or "Stack" or "ArrayList"
            or "Collection" or "ConcurrentBag" or "ConcurrentQueue" or "Memory" or "ReadOnlyMemory" or "ArraySegment"
            when IsSystem(type) => "use T[], List<T> or ImmutableArray<T>",
        "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary" or "SortedList" or "ConcurrentDictionary" or "Hashtable"
            or "FrozenDictionary" or "ImmutableSortedDictionary"
            when IsSystem(type) => "use Dictionary<TKey, TValue>; views and InKeyOrder() enumerate it in ascending key order",
        "ISet" or "IReadOnlySet" or "SortedSet" or "FrozenSet" or "ImmutableSortedSet"
            when IsSystem(type) => "use HashSet<T>; views and InKeyOrder() enumerate it in ascending order",
        "StringBuilder" when IsSystem(type) => "use string or List<char>",
        "Task" or "ValueTask" when IsSystem(type) => "a task is not state; store what it gave",
        "CancellationToken" or "CancellationTokenSource" when IsSystem(type) => "take a CancellationToken as a parameter",
        "TimeProvider" or "Stopwatch" or "Timer" when IsSystem(type) => "read the Time of an AgentContext instead",
        "Stream" or "FileStream" or "HttpClient" or "Socket" when IsSystem(type) =>
            "it is a service: take it as a parameter marked [Service]",
        "Thread" or "Mutex" or "SemaphoreSlim" or "Lock" or "ReaderWriterLockSlim" when IsSystem(type) =>
            "nothing here needs a lock: a node is alone with its agent, and only [Apply] writes the world",
        _ => null,
    };

    private static bool IsSystem(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}

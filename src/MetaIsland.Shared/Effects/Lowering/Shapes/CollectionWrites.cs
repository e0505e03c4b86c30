using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>The framework's collections, by what their methods do to them.</summary>
internal static class CollectionWrites
{
    private static readonly HashSet<string> Appending = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddLast", "AddFirst", "Enqueue", "Push", "Insert", "Append",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "IntersectWith", "SymmetricExceptWith", "AddOrUpdate", "GetOrAdd", "TryUpdate", "Dequeue", "TryDequeue", "Pop", "TryPop", "RemoveAt", "RemoveRange",
        "RemoveFirst", "RemoveLast", "InsertRange", "Reverse", "Sort", "TryTake", "EnqueueDequeue", "DequeueEnqueue", "EnqueueRange", "AppendLine",
        "AppendFormat", "AppendJoin", "Replace", "AddBefore", "AddAfter",
    };

    /// <summary>Null where it only reads, or is no collection.</summary>
    public static CollectionWrite? Of(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        var isText = type.Is("System.Text.StringBuilder");
        // Immutable ones are not written: what they give is.
        if (!isText && (!CollectionCalls.IsCollections(type?.ContainingNamespace) || IsImmutable(type!)))
            return null;
        var name = call.TargetMethod.Name;
        if (isText)
            return Appending.Contains(name) || Others.Contains(name) || name is "Clear" or "Remove" ? CollectionWrite.Other : null;
        var receiver = call.Subject()?.Bare().Type ?? type!;
        var hasEqual = UnorderedTypes.ElementOf(receiver) is ElementKind.Pair or ElementKind.Unique || CollectionCalls.Sorts(receiver);
        return name switch
        {
            "Clear" => CollectionWrite.Clear,
            "Remove" or "RemoveWhere" or "RemoveAll" or "ExceptWith" or "TryRemove" => CollectionWrite.Take,
            "Add" or "UnionWith" when hasEqual => CollectionWrite.Put,
            "TryAdd" => CollectionWrite.PutNew,
            // The queue is left in an order that equal priorities show.
            "Enqueue" when call.TargetMethod.Parameters.Length == 2 =>
                call.ArgumentAt(1)?.Type.Is(KnownNames.AgentId) == true ? CollectionWrite.Take : CollectionWrite.Other,
            _ when Appending.Contains(name) => CollectionWrite.Append,
            _ when Others.Contains(name) => CollectionWrite.Other,
            _ => null,
        };
    }

    /// <summary>The key a reading call asks for.</summary>
    public static IOperation? ReadsAtKey(IInvocationOperation call) =>
        call.TargetMethod.Name is "ContainsKey" or "Contains" or "TryGetValue" or "GetValueOrDefault"
            && CollectionCalls.IsCollections(call.TargetMethod.ContainingType?.ContainingNamespace)
            ? call.ArgumentAt(call.Instance is null ? 1 : 0)
            : null;

    private static bool IsImmutable(INamedTypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace?.Name is "Immutable" or "Frozen";
}

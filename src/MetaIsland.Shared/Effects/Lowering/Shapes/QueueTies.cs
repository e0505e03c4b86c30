using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Taking from a queue whose priorities may be equal: which of the equal ones comes first is nowhere promised.</summary>
internal static class QueueTies
{
    public static IEnumerable<(string Text, SyntaxNode Place)> In(MethodShape shape)
    {
        var calls = shape.All.OfType<IInvocationOperation>()
            .Where(c => c.Instance is not null && c.TargetMethod.ContainingType.Is("System.Collections.Generic.PriorityQueue`2")).ToList();
        // Once for each queue.
        foreach (var queue in calls.GroupBy(c => EnumerationOrder.NameOf(c.Instance!.Bare()), StringComparer.Ordinal))
        {
            var take = queue.Where(c => c.TargetMethod.Name is "Dequeue" or "TryDequeue" or "EnqueueDequeue" or "DequeueEnqueue").OrderBy(c => c.Syntax.SpanStart).FirstOrDefault();
            if (take is null || HasUniquePriority(take.TargetMethod.ContainingType))
                continue;
            var puts = queue.Where(c => c.TargetMethod.Name is "Enqueue" or "EnqueueDequeue" or "DequeueEnqueue").ToList();
            if (puts.Count == 0 || !puts.All(IsUnique))
                yield return ($"{queue.Key}.{take.TargetMethod.Name}", take.Syntax);
        }
    }

    private static bool HasUniquePriority(INamedTypeSymbol queue) => queue.TypeArguments.Length == 2 && IsUnique(queue.TypeArguments[1]);

    private static bool IsUnique(ITypeSymbol priority) => priority.Is(KnownNames.AgentId)
        || priority is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(e => IsUnique(e.Type) || UniqueKeys.IsIdentity(e));

    private static bool IsUnique(IInvocationOperation put) =>
        put.ArgumentAt(0)?.Bare() is { } element && put.ArgumentAt(1)?.Bare() is { } priority && IsUnique(element, priority);

    private static bool IsUnique(IOperation element, IOperation priority) => priority.Bare() switch
    {
        ITupleOperation tuple => tuple.Elements.Any(e => IsUnique(element, e)),
        IPropertyReferenceOperation { Property: var member } when UniqueKeys.IsIdentity(member) => true,
        IFieldReferenceOperation { Field: var member } when UniqueKeys.IsIdentity(member) => true,
        // Of equal ones nobody can tell which came.
        var other => other.Syntax.ToString() == element.Syntax.ToString() && other.Type.IsIndistinguishable(),
    };
}

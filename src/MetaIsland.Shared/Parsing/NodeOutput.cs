using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What a node returns, out of its task and out of <c>Scatter</c>.</summary>
internal sealed record NodeOutput(AsyncKind Async, TypeRef? Type, bool IsNullable, bool Scatters, bool IsUsable)
{
    public static NodeOutput Parse(ParseContext context, NodeOwner owner, IMethodSymbol method)
    {
        var (async, annotated) = Unwrap(method);
        if (annotated is null)
            return new NodeOutput(async, null, false, false, IsUsable: true);

        var type = annotated.WithoutNull(out var isNullable);
        var scatters = owner.IsSimulation && type.Is(KnownNames.Scatter);
        var holdsNull = false;
        if (scatters)
            type = ((INamedTypeSymbol)type).TypeArguments[0].WithoutNull(out holdsNull);

        var unusable = new NodeOutput(async, null, isNullable, scatters, IsUsable: false);
        var problem = holdsNull
            ? $"it scatters '{TypeRefs.Short(type)}?', and an agent left out has none already; return Scatter<{TypeRefs.Short(type)}>"
            : FindProblem(type, method.ContainingType);
        if (problem is not null)
        {
            owner.Refuse(context, method.Place(), method, problem);
            return unusable;
        }
        if (type.HasError())
        {
            context.Break();
            return unusable;
        }
        var reference = TypeRefs.From(type);
        if (reference.Visibility == Visibility.Hidden)
        {
            context.Report(DefinitionRules.NotVisible, method.Place(), owner.NameOf(method), reference.Short, "the simulation");
            return unusable;
        }
        return unusable with { Type = reference, IsUsable = true };
    }

    public static bool IsAsync(IMethodSymbol method) => Unwrap(method).Async != AsyncKind.None;

    private static (AsyncKind Async, ITypeSymbol? Output) Unwrap(IMethodSymbol method)
    {
        if (method.ReturnsVoid)
            return (AsyncKind.None, null);
        return method.ReturnType switch
        {
            var task when task.Is(KnownNames.Task) => (AsyncKind.Task, null),
            var task when task.Is(KnownNames.ValueTask) => (AsyncKind.ValueTask, null),
            INamedTypeSymbol { Arity: 1 } task when task.Is(KnownNames.TaskOfT) => (AsyncKind.TaskOfT, task.TypeArguments[0]),
            INamedTypeSymbol { Arity: 1 } task when task.Is(KnownNames.ValueTaskOfT) => (AsyncKind.ValueTaskOfT, task.TypeArguments[0]),
            var type => (AsyncKind.None, type),
        };
    }

    private static string? FindProblem(ITypeSymbol type, INamedTypeSymbol within)
    {
        if (WorldParts.IsIn(type, within))
            return "it returns a view or an emitter, which end with it; return the values that were read";
        if (type.HasError())
            return null;
        if (type.IsRefLikeType || type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
            return $"it returns '{TypeRefs.Short(type)}', which cannot be kept; return T[] or ImmutableArray<T>";
        if (type.TypeKind is TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object)
            return "it returns something that can be anything, and dependencies go by type; return a type of its own";
        if (type.Is(KnownNames.Task) || type.Is(KnownNames.TaskOfT) || type.Is(KnownNames.ValueTask) || type.Is(KnownNames.ValueTaskOfT))
            return "it returns a task in a task; await the inner one";
        if (type.Is(KnownNames.AsyncEnumerable))
            return "it returns a stream, and a node has one output; return ImmutableArray<T>";
        if (type.Is(KnownNames.Scatter))
            return "it returns a Scatter, and only a sync point has agents to scatter to; return the value";
        if (type.Has(KnownNames.World) || type.Has(KnownNames.Agent) || type.IsSimulation())
            return $"it returns '{TypeRefs.Short(type)}', which others could reach into; return the values they need";
        return type.ContainingAssembly?.Name == "MetaIsland" && !type.Is("MetaIsland.AgentId") && !type.Is("MetaIsland.Entry`1")
            && !type.Is("MetaIsland.StateHash")
            ? $"it returns '{TypeRefs.Short(type)}', which ends with it; return the values others need"
            : null;
    }
}

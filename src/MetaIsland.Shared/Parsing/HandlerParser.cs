using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Receive]</c> methods: nodes that run once for each message of one type.</summary>
internal static class HandlerParser
{
    /// <summary>The agent's handlers, in ordinal order of (name, key of the message); a broken one is reported and left out.</summary>
    public static EquatableArray<NodeSpec> ParseAll(ParseContext context, INamedTypeSymbol agent, EquatableArray<NodeSpec> nodes)
    {
        var owner = new NodeOwner(agent, MethodRole.Handler);
        var handlers = new Dictionary<string, NodeSpec>(StringComparer.Ordinal);
        var methods = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (var method in NodeMethods.HandlersOf(agent))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.InMemberOf(method.ContainingType, () => NodeParser.Parse(context, owner, method)) is not { } handler)
                continue;
            if (nodes.Any(node => node.Name == method.Name))
            {
                owner.Refuse(context, method.Place(), method, $"a node is called '{method.Name}' too; give one of them another name");
            }
            else if (methods.TryGetValue(handler.Message!.Key, out var first))
            {
                // The type's own come first, then those of base classes.
                var (second, other) = method.ContainingType.SameAs(agent) ? (method, first) : (first, method);
                owner.Refuse(context, second.Place(), second,
                    $"'{other.Name}' hears '{handler.Message.Short}' already, and each message is heard once; hear it in one method");
            }
            else
            {
                handlers.Add(handler.Message.Key, handler);
                methods.Add(handler.Message.Key, method);
            }
        }
        return Sort(handlers.Values);
    }

    public static EquatableArray<NodeSpec> Sort(IEnumerable<NodeSpec> handlers) => new(handlers
        .OrderBy(handler => handler.Name, StringComparer.Ordinal)
        .ThenBy(handler => handler.Message!.Key, StringComparer.Ordinal));

    /// <summary>A handler with its message; null, and reported, where it cannot hear one.</summary>
    public static NodeSpec? Complete(ParseContext context, NodeOwner owner, IMethodSymbol method, NodeSpec spec)
    {
        WhenMembers.Parse(context, owner, method);
        var problem = method.MarkOf(KnownNames.Node) is not null ? "it is a node as well; take [Node] or [Receive] away"
            : method.Has(KnownNames.After) || method.Has(KnownNames.AfterAgent) ? "it has [After], and mail decides when it runs; take [After] away"
            : spec.Output is not null
                ? "it returns a value, and nobody is there to take it; return nothing, Task or ValueTask, and keep what it heard in a field"
            : null;
        if (problem is not null)
        {
            owner.Refuse(context, method.Place(), method, problem);
            return null;
        }
        var parameters = new List<ParameterSpec>();
        foreach (var parameter in spec.Parameters)
        {
            var kinds = parameters.Select(p => p.Kind).ToList();
            if (FindProblem(method, parameter, kinds, out var kind) is { } wrong)
            {
                var place = method.Parameters.FirstOrDefault(p => p.Name == parameter.Name)?.Place() ?? method.Place();
                owner.Refuse(context, place, method, $"parameter '{parameter.Name}' {wrong}");
                return null;
            }
            parameters.Add(parameter with { Kind = kind });
        }
        var message = parameters.FirstOrDefault(p => p.Kind == ParameterKind.Message);
        if (message is null)
        {
            owner.Refuse(context, method.Place(), method, "it takes no message; take one, of the type that is sent");
            return null;
        }
        spec = spec with { Parameters = new(parameters), Message = message.Type };
        if (spec.IsRecorded && (spec.Emits || spec.Sends || spec.ChangesPopulation))
        {
            owner.Refuse(context, method.Place(), method,
                "it takes a service or reads the clock, so a replay does not run it, and what it emits, sends, spawns or retires would be "
                + "missing; keep what it heard, and act on it in a node");
        }
        return spec;
    }

    private static string? FindProblem(IMethodSymbol method, ParameterSpec parameter, List<ParameterKind> before, out ParameterKind kind)
    {
        kind = parameter.Kind;
        if (kind != ParameterKind.Value)
            return null;
        var type = method.Parameters.First(p => p.Name == parameter.Name).Type;
        if (parameter.From is not null)
            return "has [From], and a handler hears only what is sent; take [From] away";
        if (type.WithoutNull(out _).Is(KnownNames.AgentId))
        {
            kind = ParameterKind.Sender;
            return before.Contains(ParameterKind.Sender) ? "is a second sender; take one"
                : parameter.IsNullable ? "may be null, and a message always has a sender; take 'AgentId'"
                : null;
        }
        kind = ParameterKind.Message;
        return before.Contains(ParameterKind.Message)
            ? $"is '{parameter.Type.Short}', and a handler hears one message and no outputs of nodes; "
                + "keep in a field what it needs, or mark a service [Service]"
            : Sendable.FindProblem(type, method.ContainingType, "message", "sent") is { } problem ? $"cannot be a message: {problem}"
            : null;
    }
}

using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Node(Fallback = nameof(Guess))]</c>: the method that gives the output of a node that failed, bound by the same rules.</summary>
internal static class FallbackParser
{
    public static NodeSpec? Parse(
        ParseContext context, NodeOwner owner, IMethodSymbol node, NodeSpec spec, AttributeSettings settings, FailurePolicy? policy)
    {
        var name = settings.Text(nameof(NodeSpec.Fallback));
        if (name is null && policy != FailurePolicy.Fallback)
            return null;
        var setting = name is null ? nameof(NodeSpec.OnFailure) : nameof(NodeSpec.Fallback);
        var methods = name is null ? [] : owner.Type.SelfAndBases().SelectMany(type => type.GetMembers(name)).OfType<IMethodSymbol>()
            .Where(m => !m.IsGenerated()).ToList();
        // An override and what it overrides are one method.
        methods.RemoveAll(m => methods.Any(other => m.SameAs(other.OverriddenMethod)));
        if (FindProblem(context, owner.Type, spec, name, policy, methods) is { } problem)
        {
            context.Report(DefinitionRules.BadFallback, settings.Place(setting), owner.NameOf(node), problem);
            return null;
        }
        var role = new NodeOwner(owner.Type, MethodRole.Fallback) { Node = node };
        if (context.InMemberOf(node.ContainingType, () => NodeParser.Parse(context, role, methods[0])) is not { } fallback)
            return null;
        if (FindMismatch(spec, fallback) is not { } mismatch)
            return fallback;
        context.Report(DefinitionRules.BadFallback, settings.Place(setting), owner.NameOf(node), $"'{name}' {mismatch}");
        return null;
    }

    private static string? FindProblem(
        ParseContext context, INamedTypeSymbol agent, NodeSpec node, string? name, FailurePolicy? policy, List<IMethodSymbol> methods)
    {
        if (node.Output is null)
            return "it returns nothing, so there is nothing to give instead; write OnFailure = FailurePolicy.Skip";
        if (name is null)
            return $"OnFailure = FailurePolicy.Fallback names no method; add Fallback = nameof(X), a method that returns '{node.Output.Short}'";
        if (policy != FailurePolicy.Fallback)
            return $"'{name}' is never called; add OnFailure = FailurePolicy.Fallback, or take Fallback away";
        if (methods.Count == 0)
            return $"'{agent.Name}' has no method '{name}'; write one that returns '{node.Output.Short}', or name another with nameof(X)";
        if (methods.Count > 1)
            return $"there are {methods.Count} methods '{name}'; give the one that is meant a name of its own";
        if (methods[0].MarkOf(KnownNames.Node) is not null)
            return $"'{name}' is a node, which runs in any case; name a method that is none";
        if (methods[0].MarkOf(KnownNames.Receive) is not null)
            return $"'{name}' hears messages; name a method that does not";
        return context.Compilation?.IsSymbolAccessibleWithin(methods[0], agent) == false
            ? $"'{name}' cannot be seen from '{agent.Name}'; make it protected"
            : null;
    }

    private static string? FindMismatch(NodeSpec node, NodeSpec fallback)
    {
        if (fallback.Output?.Key != node.Output!.Key)
            return $"returns {(fallback.Output is { } other ? $"'{other.Short}'" : "nothing")}; let it return '{node.Output.Short}'";
        if (fallback.IsOutputNullable && !node.IsOutputNullable)
            return $"may return null, and the node does not; let it return '{node.Output.Short}', or the node '{node.Output.Short}?'";
        if (fallback.IsAsync && !node.IsAsync)
            return "is asynchronous, and nobody waits for the node; make the node asynchronous too, or this synchronous";
        return fallback.Emits || fallback.Sends || fallback.ChangesPopulation
            ? "takes Events, Outbox or Population, and what may fail writes nothing; return what it learned, and act on it in a later node"
            : null;
    }
}

using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Methods to <see cref="NodeSpec"/>s: what nodes, sync points, handlers and fallbacks have in common.</summary>
internal static class NodeParser
{
    /// <summary>The specs of the methods, in ordinal order of their names; a broken method is reported and left out.</summary>
    public static EquatableArray<NodeSpec> ParseAll(ParseContext context, NodeOwner owner, IEnumerable<IMethodSymbol> methods)
    {
        var nodes = new SortedDictionary<string, NodeSpec>(StringComparer.Ordinal);
        var named = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (var method in methods)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (named.TryGetValue(method.Name, out var first))
            {
                // The type's own come first, then those of base classes.
                var second = method.ContainingType.SameAs(owner.Type) ? method : first;
                context.Report(DefinitionRules.DuplicateNode, second.Place(), TypeRefs.Short(owner.Type), owner.Noun, method.Name);
                continue;
            }
            named.Add(method.Name, method);
            if (context.InMemberOf(method.ContainingType, () => Parse(context, owner, method)) is { } node)
                nodes.Add(node.Name, node);
        }
        return new(nodes.Values);
    }

    /// <summary>One method; null, and reported, where it cannot be what it is marked as.</summary>
    public static NodeSpec? Parse(ParseContext context, NodeOwner owner, IMethodSymbol method)
    {
        if (FindProblem(method, owner) is { } problem)
        {
            owner.Refuse(context, method.Place(), method, problem);
            return null;
        }
        if (owner.IsSimulation && !method.IsStatic)
        {
            context.Report(DefinitionRules.SyncPointNotStatic, method.Place(), owner.NameOf(method));
            return null;
        }
        if (Build(context, owner, method, method.Parameters, method.IsStatic, ClockReads.Find(method, context.Cancellation)) is not { } spec)
            return null;
        return owner.Role switch
        {
            MethodRole.SyncPoint => SyncPointParser.Complete(context, owner, method, spec),
            MethodRole.Handler => HandlerParser.Complete(context, owner, method, spec),
            MethodRole.Node => NodeSettings.Complete(context, owner, method, spec),
            _ => spec,
        };
    }

    /// <summary>What a signature says; null, and reported, where it cannot be used.</summary>
    public static NodeSpec? Build(
        ParseContext context,
        NodeOwner owner,
        IMethodSymbol method,
        IEnumerable<IParameterSymbol> parameters,
        bool isStatic,
        bool readsClock)
    {
        var output = NodeOutput.Parse(context, owner, method);
        var specs = parameters.Select(new ParameterParser(context, owner, method, output.Async).Parse).ToList();
        var after = ParseAfter(context, owner, method).ToList();
        if (!output.IsUsable || specs.Contains(null))
            return null;
        if (specs.Count(p => p!.Kind == ParameterKind.Self) > 1)
        {
            owner.Refuse(context, method.Place(), method, "it takes its own agent twice; take it once");
            return null;
        }
        return new NodeSpec
        {
            Name = method.Name,
            QualifiedName = $"{owner.QualifiedName}.{method.Name}",
            IsStatic = isStatic,
            Async = output.Async,
            Output = output.Type,
            IsOutputNullable = output.IsNullable,
            Scatters = output.Scatters,
            Parameters = new(specs.OfType<ParameterSpec>()),
            After = new(after),
            ReadsClock = readsClock,
        };
    }

    private static string? FindProblem(IMethodSymbol method, NodeOwner owner)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return "write it as an ordinary method";
        if (method.IsGenericMethod)
            return "it is generic; name the types in it";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns a reference; return the value";
        if (method.IsAsync && method.ReturnsVoid)
            return "it is 'async void', so nobody could wait for it; return Task";
        if (method.IsAbstract && method.ContainingType.SameAs(owner.Type) && !owner.Type.IsAbstract)
            return "it has no body; write one";
        if (method.ContainingType.IsAbstract && method.DeclaredAccessibility == Accessibility.Private)
            return "it is private in an abstract agent, and the agents that derive from it could not call it; make it protected";
        return method.IsVararg ? "it takes __arglist; name its parameters" : null;
    }

    private static IEnumerable<AfterSpec> ParseAfter(ParseContext context, NodeOwner owner, IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            var isForeign = attribute.AttributeClass.Is(KnownNames.AfterAgent);
            if (!isForeign && !attribute.AttributeClass.Is(KnownNames.After))
                continue;
            var agent = isForeign ? attribute.AttributeClass!.TypeArguments[0] : null;
            if (agent?.HasError() == true)
            {
                context.Break();
                continue;
            }
            foreach (var name in Names(context, attribute))
            {
                if (agent is null || owner.IsSimulation)
                {
                    yield return new AfterSpec(agent is null ? null : TypeRefs.From(agent).Key, name);
                    continue;
                }
                context.Report(DefinitionRules.ForeignAfter, Place(attribute, context) ?? method.Place(), owner.NameOf(method), name,
                    $"order between agents cannot be seen in any other way; let a sync point take [After<{TypeRefs.Short(agent)}>] "
                    + "and let this node take its value or wait for the next round");
            }
        }
    }

    private static IEnumerable<string> Names(ParseContext context, AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            // Half-typed: the compiler says so.
            if (argument.Kind == TypedConstantKind.Error)
                context.Break();
            if (argument.Kind == TypedConstantKind.Primitive && argument.Value is string single)
                yield return single;
            if (argument.Kind != TypedConstantKind.Array || argument.IsNull)
                continue;
            foreach (var value in argument.Values)
            {
                if (value.Value is string name)
                    yield return name;
                else
                    context.Break();
            }
        }
    }

    private static Location? Place(AttributeData attribute, ParseContext context) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).GetLocation();
}

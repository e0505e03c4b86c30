using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Agent]</c> types to <see cref="AgentSpec"/>s.</summary>
public static class AgentParser
{
    /// <summary>Always gives a spec, so that the shell can be generated whatever is wrong.</summary>
    public static AgentSpec Parse(INamedTypeSymbol agent, IReporter? reporter, CancellationToken cancellation) =>
        reporter is null ? SpecCache.Of(agent, () => ParseCore(agent, null, cancellation)) : ParseCore(agent, reporter, cancellation);

    private static AgentSpec ParseCore(INamedTypeSymbol agent, IReporter? reporter, CancellationToken cancellation)
    {
        var context = new ParseContext(agent, reporter, cancellation);
        TypeChecks.Check(context, "an agent", FindProblem(agent), KnownNames.Reserved.Agent);
        AgentDefaults.Check(context);
        var nodes = NodeParser.ParseAll(context, new NodeOwner(agent, MethodRole.Node), NodeMethods.OfAgent(agent));
        return new AgentSpec
        {
            Path = TypePaths.From(agent),
            IsStruct = agent.IsValueType,
            // Of a static class no array can be made, and an error in generated code would hide the one that helps.
            IsAbstract = agent.IsAbstract || agent.IsStatic,
            IsDefaultConstructible = IsDefaultConstructible(agent),
            Nodes = nodes,
            Handlers = HandlerParser.ParseAll(context, agent, nodes),
            Conditions = WhenMembers.Of(agent, nodes),
            State = StateParser.Parse(context, isWorld: false),
            IsComplete = !context.IsBroken,
        };
    }

    private static string? FindProblem(INamedTypeSymbol agent)
    {
        if (agent.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return "it is neither a class nor a struct; make it one";
        if (agent is { IsRecord: true, IsValueType: false })
            return "it is a record class, compared by value, and each agent is one of its kind; make it a class or a record struct";
        if (agent.IsStatic)
            return "it is static, and there are many agents; take 'static' away";
        if (agent.IsRefLikeType)
            return "it is a ref struct, which cannot lie in an array; take 'ref' away";
        return agent.IsValueType ? null : FindBaseProblem(agent);
    }

    private static string? FindBaseProblem(INamedTypeSymbol agent)
    {
        foreach (var type in agent.SelfAndBases().Skip(1))
        {
            if (type.TypeKind == TypeKind.Error)
                return null;
            if (!type.IsAbstract || !type.Has(KnownNames.Agent))
            {
                return $"it derives from '{type.Name}', whose fields would be left out of its state; "
                    + $"make '{type.Name}' abstract and mark it [Agent], or move its fields here";
            }
            if (!type.ContainingAssembly.SameAs(agent.ContainingAssembly))
                return $"it derives from '{type.Name}' of another assembly, whose private fields cannot be seen; move '{type.Name}' here";
        }
        return null;
    }

    private static bool IsDefaultConstructible(INamedTypeSymbol agent)
    {
        if (agent.IsAbstract || agent.IsStatic)
            return false;
        if (agent.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is not { } constructor)
            return false;
        const string setsRequired = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
        return constructor.Has(setsRequired)
            || !agent.SelfAndBases().SelectMany(t => t.GetMembers())
                .Any(m => m is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true });
    }
}

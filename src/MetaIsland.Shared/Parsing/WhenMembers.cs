using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[When(nameof(IsHungry))]</c>: the property or field that says whether a node runs.</summary>
internal static class WhenMembers
{
    /// <summary>The name a node gives, checked; null where it gives none or one that cannot be used.</summary>
    public static string? Parse(ParseContext context, NodeOwner owner, IMethodSymbol method)
    {
        if (method.MarkOf(KnownNames.When) is not { } mark)
            return null;
        // Half-typed: the compiler says so.
        if (mark.ConstructorArguments.IsEmpty || mark.ConstructorArguments[0].Kind == TypedConstantKind.Error)
        {
            context.Break();
            return null;
        }
        var name = ReadName(mark);
        if (owner.Role != MethodRole.Node)
        {
            Refuse($"only a node can be skipped; take it away, and decide in the {(owner.IsSimulation ? "sync point" : "method")} itself");
            return null;
        }
        if ((name is null ? "it names nothing; name a bool property or field of the agent with nameof(X)" : FindProblem(context, owner.Type, name)) is not { } problem)
            return name;
        Refuse(problem);
        return null;

        void Refuse(string why) => context.Report(DefinitionRules.BadWhen,
            mark.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).GetLocation() ?? method.Place(), owner.NameOf(method), why);
    }

    /// <summary>The member that <c>[When]</c> names.</summary>
    public static string? ReadName(AttributeData mark) =>
        mark.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;

    /// <summary>What the agent's bridges must lead to.</summary>
    public static EquatableArray<ConditionSpec> Of(INamedTypeSymbol agent, EquatableArray<NodeSpec> nodes) => new(nodes
        .Select(node => node.When)
        .OfType<string>()
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => new ConditionSpec(name, Find(agent, name)?.IsStatic == true)));

    private static string? FindProblem(ParseContext context, INamedTypeSymbol agent, string name)
    {
        var (member, type) = Find(agent, name) switch
        {
            IFieldSymbol field => ((ISymbol?)field, (ITypeSymbol?)field.Type),
            IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property => (getter, property.Type),
            _ => default,
        };
        if (member is null || type is null)
        {
            return $"'{agent.Name}' has no property that can be read, and no field, of the name '{name}'; "
                + "name a bool property or field of the agent with nameof(X)";
        }
        if (type.SpecialType != SpecialType.System_Boolean)
            return $"'{name}' is '{TypeRefs.Short(type)}'; name a bool property or field, or write one that says when the node runs";
        return context.Compilation?.IsSymbolAccessibleWithin(member, agent) == false
            ? $"'{name}' cannot be seen from '{agent.Name}'; make it protected"
            : null;
    }

    private static ISymbol? Find(INamedTypeSymbol agent, string name) =>
        agent.SelfAndBases().SelectMany(type => type.GetMembers(name)).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol);
}

using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What a method is to the graph.</summary>
internal enum MethodRole
{
    Node,
    SyncPoint,

    /// <summary>Hears messages.</summary>
    Handler,

    /// <summary>Gives the output of a node that failed.</summary>
    Fallback,
}

/// <summary>Whose methods are parsed: nodes of an agent and sync points of a simulation share nearly everything.</summary>
internal sealed record NodeOwner(INamedTypeSymbol Type, MethodRole Role)
{
    public string QualifiedName { get; } = TypePaths.From(Type).QualifiedName;

    public bool IsSimulation => Role == MethodRole.SyncPoint;

    public string Noun => IsSimulation ? "sync point" : "node";

    /// <summary>The node a fallback stands in for.</summary>
    public IMethodSymbol? Node { get; init; }

    public string NameOf(ISymbol method) => $"{Type.Name}.{method.Name}";

    /// <summary>Says why the method cannot be what it is marked as.</summary>
    public void Refuse(ParseContext context, Location? place, IMethodSymbol method, string problem)
    {
        var rule = Role switch
        {
            MethodRole.SyncPoint => DefinitionRules.BadSyncPoint,
            MethodRole.Handler => DefinitionRules.BadHandler,
            MethodRole.Fallback => DefinitionRules.BadFallback,
            _ => DefinitionRules.BadNode,
        };
        context.Report(rule, place, NameOf(Node ?? method), Node is null ? problem : $"'{method.Name}': {problem}");
    }
}

using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Whose methods are parsed: nodes of an agent and sync points of a simulation share nearly everything.</summary>
internal sealed record NodeOwner(INamedTypeSymbol Type, bool IsSimulation)
{
    public string QualifiedName { get; } = TypePaths.From(Type).QualifiedName;

    public string Noun => IsSimulation ? "sync point" : "node";

    public Rule BadSignature => IsSimulation ? DefinitionRules.BadSyncPoint : DefinitionRules.BadNode;

    public string NameOf(ISymbol method) => $"{Type.Name}.{method.Name}";
}

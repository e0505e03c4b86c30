using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Support;

/// <summary>The nodes of an agent, the sync points of a simulation.</summary>
internal static class Nodes
{
    public static IEnumerable<IMethodSymbol> Of(INamedTypeSymbol type) => type.SelfAndBases()
        .SelectMany(t => t.GetMembers().OfType<IMethodSymbol>())
        .Where(m => m.Has(type.IsSimulation() ? KnownNames.SyncPoint : KnownNames.Node));

    /// <summary>How a place in a type names a node: <c>nameof(X)</c>, <c>nameof(Islander.X)</c>, or the plain name where that cannot be seen.</summary>
    public static string Reference(Compilation compilation, IMethodSymbol node, INamedTypeSymbol from)
    {
        if (from.SelfAndBases().Any(t => t.SameAs(node.ContainingType)))
            return $"nameof({node.Name.Escape()})";
        return compilation.IsSymbolAccessibleWithin(node, from)
            ? $"nameof({node.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{node.Name.Escape()})"
            : $"\"{node.Name}\"";
    }

    /// <summary>What a node returns, out of its task.</summary>
    public static ITypeSymbol? Output(IMethodSymbol node)
    {
        if (node.ReturnsVoid || node.ReturnType.Is(KnownNames.Task) || node.ReturnType.Is(KnownNames.ValueTask))
            return null;
        var type = node.ReturnType is INamedTypeSymbol { Arity: 1 } task && (task.Is(KnownNames.TaskOfT) || task.Is(KnownNames.ValueTaskOfT) || task.Is(KnownNames.Scatter))
            ? task.TypeArguments[0]
            : node.ReturnType;
        return type.WithoutNull(out _);
    }
}

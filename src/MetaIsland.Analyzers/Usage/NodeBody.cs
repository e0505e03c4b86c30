using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Usage;

/// <summary>Whether a body belongs to what a schedule runs, and what messages call it.</summary>
internal static class NodeBody
{
    /// <summary>A node, handler or sync point.</summary>
    public static bool IsRun(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && (method.Has(KnownNames.SyncPoint) || method.MarkOf(KnownNames.Node) is not null || method.MarkOf(KnownNames.Receive) is not null);

    public static string Name(ISymbol method) => $"{method.ContainingType.Name}.{method.Name}";
}
